package de.nahtlos.unterbringung.support;

import de.nahtlos.kit.stack.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients of one user, for races. */
public final class Clients {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    public Clients(String user) {
        this.token = Tokens.of(user);
    }

    /** An answer with its version. */
    public record Answer(int status, String etag, String body) {

        /** The id of what was made. */
        public String id() {
            return io.restassured.path.json.JsonPath.from(body).getString("id");
        }
    }

    public Answer belege(UUID person, String platz, String von, String bis) {
        String ende = bis == null ? "null" : "\"" + bis + "\"";
        return post(
                "/api/v1/belegungen",
                "{\"personId\":\"%s\",\"platzId\":\"%s\",\"von\":\"%s\",\"bis\":%s}"
                        .formatted(person, platz, von, ende));
    }

    public Answer post(String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts all of them behind one gate. */
    public <T> List<T> allAtOnce(List<Callable<T>> calls) throws Exception {
        var gate = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (var call : calls) {
                running.add(executor.submit(() -> {
                    gate.await();
                    return call.call();
                }));
            }
            gate.countDown();
            List<T> answers = new ArrayList<>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
