package de.nahtlos.it.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.stack.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An operation as the OpenAPI document of its service tells it.
 *
 * @param path with names in braces
 */
record Operation(Service service, String method, String path, JsonNode content, JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> of(Service service, String url) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/q/openapi?format=json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        JsonNode document = de.nahtlos.it.api.Json.read(answer.body());
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                service,
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue(),
                                document))
                        .forEach(operations::add));
        return operations;
    }

    /** Parameters of this place: path, query or header. */
    Stream<JsonNode> parameters(String in) {
        return StreamSupport.stream(content.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in));
    }

    /** The media type of the body; empty without a body. */
    String mediaType() {
        var types = content.at("/requestBody/content").fieldNames();
        return types.hasNext() ? types.next() : "";
    }

    JsonNode example() {
        return content.path("requestBody").path("content").path(mediaType()).path("example");
    }

    JsonNode schema() {
        return resolve(
                content.path("requestBody").path("content").path(mediaType()).path("schema"));
    }

    /** What a schema says, behind references and besides null. */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(document.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.has("anyOf") ? resolve(schema.path("anyOf").path(0)) : schema;
    }

    /** Whether the document says that it can answer so. */
    boolean declares(int status) {
        return content.path("responses").has(Integer.toString(status));
    }

    /** Whether the document names this kind of refusal. */
    boolean declares(int status, String type) {
        return StreamSupport.stream(
                        content.path("responses")
                                .path(Integer.toString(status))
                                .path("content")
                                .path("application/problem+json")
                                .path("examples")
                                .spliterator(),
                        false)
                .anyMatch(example -> example.at("/value/type").asText().equals(type));
    }
}
