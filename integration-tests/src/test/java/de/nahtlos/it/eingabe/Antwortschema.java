package de.nahtlos.it.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the OpenAPI document of a service says about the bodies of its answers. */
final class Antwortschema {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final Map<String, Optional<JsonSchema>> known = new ConcurrentHashMap<>();

    /** What of the body is not as documented; empty if everything is, or if nothing is said about this answer. */
    List<String> violations(Operation operation, int status, String contentType, JsonNode body) {
        String type = contentType.replaceFirst(";.*", "");
        String key = operation.service() + operation.method() + operation.path() + status + type;
        return known.computeIfAbsent(key, it -> schema(operation, status, type))
                .map(schema ->
                        schema.validate(body).stream().map(Object::toString).toList())
                .orElse(List.of());
    }

    private static Optional<JsonSchema> schema(Operation operation, int status, String type) {
        JsonNode schema = operation
                .content()
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path(type)
                .path("schema");
        if (!(schema instanceof ObjectNode object) || !type.matches(".*[/+]json")) {
            return Optional.empty();
        }
        ObjectNode whole = object.deepCopy();
        whole.set("components", operation.document().path("components"));
        return Optional.of(SCHEMAS.getSchema(whole, CONFIG));
    }
}
