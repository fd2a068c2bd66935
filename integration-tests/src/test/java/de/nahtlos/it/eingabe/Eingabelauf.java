package de.nahtlos.it.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.access.Zugriffstabelle;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** Sends bad requests to the running stack and judges the answers by the OpenAPI documents. */
final class Eingabelauf {

    /** Which requests, and in which order. */
    private static final long SEED = Long.getLong("nahtlos.eingabe.seed", 20251102);

    private static final int CLIENTS = 4;
    private static final Antwortschema DOCUMENTED = new Antwortschema();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Eingabelauf() {}

    /**
     * What came of it.
     *
     * @param kaputt answers of 500 or more
     * @param verstoesse one text per answer that no document allows, those of 500 or more included
     */
    record Ergebnis(int anfragen, long kaputt, List<String> verstoesse) {

        @Override
        public String toString() {
            return "%d requests, %d answers of 500 or more, %d that violate the documents (seed %d)"
                    .formatted(anfragen, kaputt, verstoesse.size(), SEED);
        }
    }

    private record Antwort(int status, List<String> maengel) {}

    /** So many: a choice of the single faults, or all of them and beyond them requests with two. */
    static Ergebnis mit(int anzahl) throws Exception {
        Map<String, String> world = Welt.eingerichtet();
        Random zufall = new Random(SEED);
        List<Anfrage> anfragen = new ArrayList<>();
        for (Service service : Service.values()) {
            Operation.of(service, url(service)).stream()
                    // The clock is shared with other tests
                    .filter(operation -> !operation.path().startsWith("/lokal/"))
                    .forEach(operation -> anfragen.addAll(new Fehlerquelle(operation, world::get).anfragen()));
        }
        anfragen.addAll(Mehrfachfehler.aus(anfragen, anzahl - anfragen.size(), zufall));
        Collections.shuffle(anfragen, zufall);
        return send(anfragen.subList(0, Math.min(anzahl, anfragen.size())));
    }

    private static Ergebnis send(List<Anfrage> anfragen) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Antwort>> calls = anfragen.stream()
                    .<Callable<Antwort>>map(anfrage -> () -> judged(anfrage))
                    .toList();
            long kaputt = 0;
            List<String> verstoesse = new ArrayList<>();
            for (var call : clients.invokeAll(calls)) {
                Antwort antwort = call.get();
                kaputt += antwort.status() >= 500 ? 1 : 0;
                if (!antwort.maengel().isEmpty()) {
                    verstoesse.add(String.join("; ", antwort.maengel()));
                }
            }
            return new Ergebnis(anfragen.size(), kaputt, verstoesse);
        }
    }

    private static Antwort judged(Anfrage anfrage) throws InterruptedException {
        try {
            var answer = HTTP.send(request(anfrage), HttpResponse.BodyHandlers.ofString());
            List<String> maengel = maengel(anfrage, answer);
            if (!maengel.isEmpty()) {
                maengel.add("<- " + anfrage + " -> " + answer.statusCode() + " " + answer.body());
            }
            return new Antwort(answer.statusCode(), maengel);
        } catch (IOException e) {
            return new Antwort(0, List.of("no answer: " + e, "<- " + anfrage));
        }
    }

    private static List<String> maengel(Anfrage anfrage, HttpResponse<String> answer) {
        List<String> maengel = new ArrayList<>();
        int status = answer.statusCode();
        String contentType = answer.headers().firstValue("Content-Type").orElse("");
        Operation operation = anfrage.operation();
        if (status >= 500 || status == 401 || status == 403) {
            maengel.add("status " + status);
        }
        if (!operation.declares(status)) {
            maengel.add("undeclared status " + status);
        }
        if (status >= 400 && !contentType.startsWith("application/problem+json")) {
            maengel.add("no problem but " + contentType);
            return maengel;
        }
        JsonNode body = Json.read(answer.body());
        if (status >= 400 && !operation.declares(status, body.path("type").asText())) {
            maengel.add("undeclared type " + body.path("type").asText());
        }
        DOCUMENTED
                .violations(operation, status, contentType, body)
                .forEach(violation -> maengel.add("not as documented: " + violation));
        if (status == 400 && !anfrage.feld().isEmpty() && !names(body, anfrage)) {
            maengel.add("does not name the field");
        }
        return maengel;
    }

    /**
     * The field itself or what is in it; of two that contradict each other, the other one: a date and its end, a person and
     * who it is mentioned by; of no JSON, none.
     */
    private static boolean names(JsonNode problem, Anfrage anfrage) {
        List<String> fields = StreamSupport.stream(problem.path("felder").spliterator(), false)
                .map(field -> field.path("pfad").asText())
                .toList();
        boolean date = anfrage.fehler().matches("(in 2100|null|an instant|the last day).*|missing")
                || anfrage.feld().equals("/personen/0/id");
        return fields.stream().anyMatch(field -> field.startsWith(anfrage.feld()))
                || (date && !fields.isEmpty())
                || anfrage.fehler().matches("twice|.*bytes.*")
                || "{}".equals(anfrage.body());
    }

    private static HttpRequest request(Anfrage anfrage) {
        var request = HttpRequest.newBuilder(URI.create(url(anfrage.service()) + anfrage.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token(anfrage.operation()));
        anfrage.headers().forEach(request::setHeader);
        return request.method(
                        anfrage.operation().method(),
                        anfrage.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(anfrage.bytes()))
                .build();
    }

    private static String token(Operation operation) {
        String user = Zugriffstabelle.someoneWhoMay(operation.service(), operation.method(), operation.path());
        return RunningStack.tokens().ofUser(user);
    }

    private static String url(Service service) {
        return RunningStack.get().settings().url(service);
    }
}
