package de.nahtlos.kit.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Access tokens of the local Keycloak, by the real grants. {@code Tokens.of("lotse.koblenz")} gives the bare token (to put
 * behind {@code Bearer}); it is reused until shortly before it expires.
 */
public final class Tokens {

    static final String CLI = "nahtlos-cli";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final String realmUrl;
    private final Map<String, Token> cache = new ConcurrentHashMap<>();

    private record Token(String value, long freshUntil) {

        boolean isFresh() {
            return System.nanoTime() < freshUntil;
        }
    }

    /** @param realmUrl for example {@code http://localhost:8180/realms/nahtlos} */
    public Tokens(String realmUrl) {
        this.realmUrl = realmUrl;
    }

    /** Token of a user of the running test stack. */
    public static String of(String user) {
        return TestStack.tokens().ofUser(user);
    }

    /** Token of a service client of the running test stack: {@code fall-dienst} or {@code unterbringung-dienst}. */
    public static String ofClient(String client) {
        return TestStack.tokens().ofServiceClient(client);
    }

    /** Password grant of the client {@code nahtlos-cli}. */
    public String ofUser(String user) {
        return ofUser(user, CLI);
    }

    String ofUser(String user, String client) {
        return cached(
                client + " " + user,
                Map.of("grant_type", "password", "client_id", client, "username", user, "password", "nahtlos"));
    }

    /** Client credentials grant. */
    public String ofServiceClient(String client) {
        return cached(
                client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret(client)));
    }

    /** The secret of a service client of the local realm. */
    public static String secret(String client) {
        return client + "-nur-lokal";
    }

    private String cached(String key, Map<String, String> form) {
        return cache.compute(key, (same, old) -> old != null && old.isFresh() ? old : request(form))
                .value();
    }

    private Token request(Map<String, String> form) {
        var request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no token: " + answer.statusCode() + " " + answer.body());
        }
        var body = parse(answer.body());
        var lifespan = Duration.ofSeconds(body.get("expires_in").asLong()).minus(MARGIN);
        return new Token(body.get("access_token").asText(), System.nanoTime() + lifespan.toNanos());
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
