package de.nahtlos.it.stack;

import de.nahtlos.kit.stack.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** What users ask a service every day. Nothing is written: the facts among it are about a person who does not exist. */
final class DailyQuestions {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** So often that the JVM knows what is called often. */
    private static final int ROUNDS = 50;

    private static final String NOBODY = "/api/v1/personen/00000000-0000-7000-8000-000000000000";

    private final Tokens tokens;

    DailyQuestions(String realmUrl) {
        this.tokens = new Tokens(realmUrl);
    }

    /** @param body null for a GET */
    private record Question(String user, String path, String body) {

        static Question get(String user, String path) {
            return new Question(user, path, null);
        }
    }

    private static List<Question> of(Service service) {
        return switch (service) {
            case STATUS ->
                List.of(
                        Question.get("leistung.koblenz", NOBODY),
                        Question.get("leistung.koblenz", NOBODY + "/stand"),
                        Question.get("leistung.koblenz", "/api/v1/luecken"),
                        Question.get("abh.koblenz", "/api/v1/klaerungsfaelle"),
                        new Question(
                                "abh.koblenz",
                                NOBODY + "/ereignisse",
                                "{\"typ\":\"ASYLGESUCH\",\"datum\":\"2025-01-13\"}"),
                        new Question("abh.koblenz", "/api/v1/personen", "{}"));
            case CASE ->
                List.of(
                        Question.get("lotse.koblenz", "/api/v1/faelle?zustaendig=ich"),
                        Question.get("lotse.koblenz", "/api/v1/aufgaben"),
                        Question.get("lotse.koblenz", "/api/v1/uebergaenge"),
                        new Question("lotse.koblenz", "/api/v1/faelle", "{}"));
            case HOUSING ->
                List.of(
                        Question.get("unterkunft.koblenz", "/api/v1/verfuegbarkeit"),
                        Question.get("unterkunft.koblenz", "/api/v1/lagebild"),
                        Question.get("unterkunft.koblenz", "/api/v1/unterkuenfte"),
                        new Question("unterkunft.koblenz", "/api/v1/belegungen", "{}"));
        };
    }

    /** @param url of an instance */
    void ask(Service service, String url) {
        for (int round = 0; round < ROUNDS; round++) {
            of(service).forEach(question -> send(url, question));
        }
        send(url, Question.get("betrieb", "/q/metrics"));
        send(url, Question.get("betrieb", "/q/openapi"));
    }

    private void send(String url, Question question) {
        var request = HttpRequest.newBuilder(URI.create(url + question.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.ofUser(question.user()));
        if (question.body() != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(question.body()));
        }
        try {
            HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
