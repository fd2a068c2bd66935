package de.nahtlos.it.fault;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Requests as a client sends them that does not give up: each write has an Idempotency-Key and is repeated with it while
 * the answer is 503. Every single answer is kept.
 */
final class Verkehr {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration GEDULD = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 500;

    private final Queue<Aufruf> aufrufe = new ConcurrentLinkedQueue<>();

    /**
     * One request with its answer.
     *
     * @param beginn by the clock of {@link System#nanoTime}
     * @param ende likewise
     */
    record Aufruf(String was, long beginn, long ende, HttpResponse<String> antwort) {

        int status() {
            return antwort.statusCode();
        }

        String kopf(String name) {
            return antwort.headers().firstValue(name).orElse("");
        }

        boolean gelungen() {
            return status() == 200 || status() == 201;
        }

        /** How long the answer took, counted from this moment on. */
        long millisSeit(long moment) {
            return TimeUnit.NANOSECONDS.toMillis(ende - Math.max(beginn, moment));
        }

        boolean zwischen(long von, long bis) {
            return beginn >= von && ende <= bis;
        }

        @Override
        public String toString() {
            return was + " -> " + status() + " " + antwort.body() + " after " + millisSeit(beginn) + " ms";
        }
    }

    /** Everything that was asked and answered so far. */
    List<Aufruf> aufrufe() {
        return List.copyOf(aufrufe);
    }

    /** Reads once; whatever the answer is, it is only noted. */
    void lies(String user, Service service, String path) {
        sende(request(user, service, "/api/v1" + path).GET().build());
    }

    /** Asks a technical path without a token. */
    Aufruf frage(Service service, String path) {
        return sende(
                HttpRequest.newBuilder(adresse(service, path)).timeout(GEDULD).build());
    }

    /**
     * Writes, and repeats the same with the same key until the answer is something else than 503.
     *
     * @return the body of the answer
     */
    JsonNode schreibe(String user, Service service, String path, JsonNode body) {
        var request = request(user, service, "/api/v1" + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var aufruf = sende(request);
        while (aufruf.status() == 503) {
            warte();
            aufruf = sende(request);
        }
        if (!aufruf.gelungen()) {
            throw new AssertionError(aufruf.toString());
        }
        return Json.read(aufruf.antwort().body());
    }

    private static HttpRequest.Builder request(String user, Service service, String path) {
        return HttpRequest.newBuilder(adresse(service, path))
                .timeout(GEDULD)
                .header("Authorization", "Bearer " + RunningStack.tokens().ofUser(user));
    }

    private static URI adresse(Service service, String path) {
        return URI.create(RunningStack.get().settings().url(service) + path);
    }

    private Aufruf sende(HttpRequest request) {
        try {
            long beginn = System.nanoTime();
            var antwort = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var aufruf =
                    new Aufruf(request.method() + " " + request.uri().getPath(), beginn, System.nanoTime(), antwort);
            aufrufe.add(aufruf);
            return aufruf;
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void warte() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
