package de.nahtlos.it.eingabe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.access.Zugriffstabelle;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * I-01: every field and parameter of every operation with values that make no sense. Whatever comes, the answer is one
 * that the document declares: a refusal that names the field, or a success where the value is one after all.
 */
class EingabeIT {

    private static final long SEED = 20251102;
    /** How many requests; more than one thing is wrong in those beyond the single faults. */
    private static final int ANZAHL = Integer.getInteger("nahtlos.eingabe", 0);

    private static final int CLIENTS = 4;
    private static final Antwortschema DOCUMENTED = new Antwortschema();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void whateverComesTheAnswerIsDeclaredAndNamesTheField() throws Exception {
        Map<String, String> world = Welt.eingerichtet();
        List<Anfrage> anfragen = new ArrayList<>();
        for (Service service : Service.values()) {
            Operation.of(service, url(service)).stream()
                    // The clock is shared with other tests
                    .filter(operation -> !operation.path().startsWith("/lokal/"))
                    .forEach(operation -> anfragen.addAll(new Fehlerquelle(operation, world::get).anfragen()));
        }
        anfragen.addAll(Mehrfachfehler.aus(anfragen, ANZAHL - anfragen.size(), new Random(SEED)));
        Collections.shuffle(anfragen, new Random(SEED));

        List<String> flaws = send(anfragen);

        System.out.printf("%d requests, seed %d%n", anfragen.size(), SEED);
        assertThat(anfragen).hasSizeGreaterThan(5_000);
        assertThat(flaws).as("seed %d", SEED).isEmpty();
    }

    private static List<String> send(List<Anfrage> anfragen) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Stream<String>>> calls = anfragen.stream()
                    .<Callable<Stream<String>>>map(anfrage -> () -> flaws(anfrage))
                    .toList();
            List<String> flaws = new ArrayList<>();
            for (var call : clients.invokeAll(calls)) {
                call.get().forEach(flaws::add);
            }
            return flaws;
        }
    }

    private static Stream<String> flaws(Anfrage anfrage) throws Exception {
        HttpResponse<String> answer = HTTP.send(request(anfrage), HttpResponse.BodyHandlers.ofString());
        List<String> flaws = new ArrayList<>();
        int status = answer.statusCode();
        JsonNode body = Json.read(answer.body());
        Operation operation = anfrage.operation();
        if (status >= 500 || status == 401 || status == 403) {
            flaws.add("status " + status);
        }
        if (!operation.declares(status)) {
            flaws.add("undeclared status " + status);
        } else if (status >= 400
                && !operation.declares(status, body.path("type").asText())) {
            flaws.add("undeclared type " + body.path("type").asText());
        }
        String contentType = answer.headers().firstValue("Content-Type").orElse("");
        DOCUMENTED
                .violations(operation, status, contentType, body)
                .forEach(violation -> flaws.add("not as documented: " + violation));
        if (status == 400 && !anfrage.feld().isEmpty() && !names(body, anfrage)) {
            flaws.add("does not name the field");
        }
        return flaws.stream().map(flaw -> flaw + " <- " + anfrage + " -> " + status + " " + answer.body());
    }

    /**
     * The field itself or what is in it; of two that contradict each other, the other one: a date and its end, a person and
     * who it is mentioned by; of no JSON, none.
     */
    private static boolean names(JsonNode problem, Anfrage anfrage) {
        List<String> fields = StreamSupport.stream(problem.path("felder").spliterator(), false)
                .map(field -> field.path("pfad").asText())
                .toList();
        boolean date = anfrage.fehler().matches("in 2100.*|null.*|missing")
                || anfrage.feld().equals("/personen/0/id");
        return fields.stream().anyMatch(field -> field.startsWith(anfrage.feld()))
                || (date && !fields.isEmpty())
                || anfrage.fehler().equals("twice")
                || "{}".equals(anfrage.body());
    }

    private static HttpRequest request(Anfrage anfrage) {
        var request = HttpRequest.newBuilder(URI.create(url(anfrage.service()) + anfrage.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token(anfrage.operation()))
                .header("If-Match", anfrage.ifMatch());
        if (anfrage.body() == null) {
            return request.method(anfrage.operation().method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        return request.header("Content-Type", anfrage.contentType())
                .method(anfrage.operation().method(), HttpRequest.BodyPublishers.ofString(anfrage.body()))
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
