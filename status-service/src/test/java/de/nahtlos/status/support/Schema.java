package de.nahtlos.status.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published schemas of the events. */
public final class Schema {

    private static final Map<String, JsonSchema> SCHEMATA = new ConcurrentHashMap<>();

    private Schema() {}

    /** What is wrong with the data of an event of this type; empty if nothing. */
    public static List<String> verletzungen(String typ, JsonNode daten) {
        return SCHEMATA.computeIfAbsent(typ, Schema::lies).validate(daten).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonSchema lies(String typ) {
        try {
            String text = Files.readString(Path.of("src/main/resources/contracts/events", typ + ".schema.json"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(
                            text,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
