package de.nahtlos.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The REST API of all services as one user, with a real token. */
public final class Api {

    private static final String BASE = "/api/v1";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Function<Service, String> urls;
    private final UnaryOperator<String> tokens;
    private final String user;
    private final BiConsumer<Call, Answer> listener;

    /**
     * @param urls base address of each service
     * @param tokens of the realm
     * @param user user name
     * @param listener sees every call with its answer
     */
    public Api(Function<Service, String> urls, Tokens tokens, String user, BiConsumer<Call, Answer> listener) {
        this(urls, tokens::ofUser, user, listener);
    }

    /** The same with any source of tokens, for tokens that must be refused. */
    public Api(
            Function<Service, String> urls,
            UnaryOperator<String> tokens,
            String user,
            BiConsumer<Call, Answer> listener) {
        this.urls = urls;
        this.tokens = tokens;
        this.user = user;
        this.listener = listener;
    }

    public Answer get(Service service, String path) {
        return call(service, "GET", BASE + path, null, null);
    }

    public Answer post(Service service, String path, JsonNode body) {
        return call(service, "POST", BASE + path, body, null);
    }

    /** Changes a thing in the version that was read before. */
    public Answer post(Service service, String path, JsonNode body, String ifMatch) {
        return call(service, "POST", BASE + path, body, ifMatch);
    }

    public Answer put(Service service, String path, JsonNode body, String ifMatch) {
        return call(service, "PUT", BASE + path, body, ifMatch);
    }

    public Answer patch(Service service, String path, JsonNode body, String ifMatch) {
        return call(service, "PATCH", BASE + path, body, ifMatch);
    }

    /** Any call, also outside of {@code /api/v1}. */
    public Answer call(Service service, String method, String path, JsonNode body, String ifMatch) {
        var call = new Call(user, service, method, path, body, ifMatch);
        var answer = Answer.of(send(request(call)));
        listener.accept(call, answer);
        return answer;
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(urls.apply(call.service()) + call.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.apply(user))
                .header("Accept", "application/json");
        if (call.ifMatch() != null) {
            request.header("If-Match", call.ifMatch());
        }
        if (call.body() == null) {
            return request.method(call.method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        var type = call.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return request.header("Content-Type", type)
                .method(
                        call.method(),
                        HttpRequest.BodyPublishers.ofString(call.body().toString()))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
