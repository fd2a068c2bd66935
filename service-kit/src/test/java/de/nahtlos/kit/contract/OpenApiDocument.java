package de.nahtlos.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The OpenAPI document of a service, and what a client would miss in it. */
public final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final List<String> flaws = new ArrayList<>();

    private OpenApiDocument(JsonNode document) {
        this.document = document;
    }

    /** @param json the document as it is served */
    public static OpenApiDocument of(String json) {
        try {
            return new OpenApiDocument(new ObjectMapper().readTree(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * What is missing, one sentence each: every operation has a verb as its name, a summary, a tag, its refusals, and
     * examples that are valid against the document's own schemas; an example shows no field that the schema lacks.
     */
    public List<String> flaws() {
        flaws.clear();
        if (!document.path("openapi").asText().startsWith("3.1")) {
            flaws.add("not OpenAPI 3.1");
        }
        operations().forEach(this::check);
        return List.copyOf(flaws);
    }

    /** How many operations there are. */
    public int size() {
        return operations().size();
    }

    private record Operation(String name, JsonNode content) {}

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(
                                new Operation(method.getKey() + " " + path.getKey(), method.getValue()))));
        return operations;
    }

    private void check(Operation operation) {
        JsonNode content = operation.content();
        require(operation, content.path("operationId").asText().matches("[a-z]+[A-Za-z]*"), "operationId is no verb");
        require(operation, !content.path("summary").asText().isBlank(), "no summary");
        require(operation, content.path("tags").size() == 1, "not one tag");
        require(operation, content.path("security").toString().contains("bearer"), "no bearer token");
        for (String status : List.of("401", "403", "429", "503")) {
            require(operation, content.at("/responses/" + status).toString().contains("problem+json"), "no " + status);
        }
        content.path("parameters")
                .forEach(parameter ->
                        require(operation, parameter.hasNonNull("schema"), "no schema of " + parameter.path("name")));
        if (content.has("requestBody")) {
            examples(operation, "request", content.at("/requestBody/content"));
            require(operation, content.at("/responses").has("400"), "no 400");
        }
        content.path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2")) {
                examples(
                        operation,
                        "answer " + answer.getKey(),
                        answer.getValue().path("content"));
            } else {
                require(operation, answer.getValue().toString().contains("problem+json"), "bare " + answer.getKey());
            }
        });
    }

    private void examples(Operation operation, String what, JsonNode content) {
        require(operation, !content.isEmpty(), what + " has no content");
        content.properties().forEach(type -> {
            JsonNode example = type.getValue().path("example");
            require(operation, !example.isMissingNode(), what + " has no example");
            if (!example.isMissingNode()) {
                validate(operation, what, type.getValue().path("schema"), example);
            }
        });
    }

    private void validate(Operation operation, String what, JsonNode schema, JsonNode example) {
        require(operation, !schema.isMissingNode(), what + " has no schema");
        ObjectNode root = closed(schema).deepCopy();
        root.set("components", closed(document.path("components")));
        SCHEMAS.getSchema(root, FORMATS)
                .validate(example)
                .forEach(flaw -> flaws.add(operation.name() + ": example of " + what + ": " + flaw.getMessage()));
    }

    /** A copy in which an object has no other fields than it names, so that an example cannot show a forgotten one. */
    private static JsonNode closed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OpenApiDocument::close);
    }

    private void require(Operation operation, boolean condition, String flaw) {
        if (!condition) {
            flaws.add(operation.name() + ": " + flaw);
        }
    }
}
