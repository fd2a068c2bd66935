package de.nahtlos.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F-10: one key, one effect, one answer, however many ask at the same moment. */
class IdempotenzIT {

    private static final int ANFRAGEN = 100;

    /** One connection per request; by HTTP/2 they would queue in one. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void clock() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
    }

    @Test
    void aHundredRequestsAtOnceWithOneKeyHaveOneEffectAndOneAnswer() throws Exception {
        var person = Vorgang.jemand();
        var request = ereignis(person, UUID.randomUUID().toString());
        var wiederholt = new LongAdder();
        var alleStehen = new CyclicBarrier(ANFRAGEN);
        Callable<HttpResponse<String>> anfrage = () -> {
            alleStehen.await(30, TimeUnit.SECONDS);
            var antwort = sende(request);
            while (antwort.statusCode() == 503) {
                wiederholt.increment();
                antwort = sende(request);
            }
            return antwort;
        };

        long beginn = System.nanoTime();
        List<HttpResponse<String>> antworten;
        try (var clients = Executors.newFixedThreadPool(ANFRAGEN)) {
            antworten = clients.invokeAll(Collections.nCopies(ANFRAGEN, anfrage)).stream()
                    .map(it -> it.resultNow())
                    .toList();
        }
        System.out.printf(
                "%d requests with one key: all answered after %d ms, statuses %s, %d repeated after a 503%n",
                ANFRAGEN,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beginn),
                antworten.stream().map(HttpResponse::statusCode).distinct().toList(),
                wiederholt.sum());

        assertThat(antworten).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(antworten)
                .extracting(HttpResponse::body)
                .containsOnly(antworten.getFirst().body());
        assertThat(antworten)
                .extracting(it -> it.headers().allValues("Location"))
                .containsOnly(antworten.getFirst().headers().allValues("Location"));
        assertThat(Vorgang.als("abh.koblenz")
                        .get(Service.STATUS, "/personen/" + person + "/ereignisse")
                        .entries())
                .hasSize(1)
                .first()
                .satisfies(it -> assertThat(it.path("ereignisId"))
                        .isEqualTo(Json.read(antworten.getFirst().body()).path("ereignisId")));
    }

    /** Too many for a busy machine get a 503 and come again with their key, as a client does. */
    private static HttpResponse<String> sende(HttpRequest request) throws Exception {
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest ereignis(String person, String key) {
        return HttpRequest.newBuilder(URI.create(RunningStack.get().settings().url(Service.STATUS) + "/api/v1/personen/"
                        + person + "/ereignisse"))
                .header("Authorization", "Bearer " + RunningStack.tokens().ofUser("abh.koblenz"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(
                        Json.object("typ", "ASYLGESUCH", "datum", "2025-01-13").toString()))
                .build();
    }
}
