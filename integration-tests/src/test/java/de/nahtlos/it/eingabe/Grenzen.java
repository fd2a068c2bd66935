package de.nahtlos.it.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values at the limits that a schema names, and one beyond, as JSON by what they are. */
final class Grenzen {

    private Grenzen() {}

    static Map<String, String> of(JsonNode schema) {
        Map<String, String> grenzen = new LinkedHashMap<>();
        if (schema.has("maxLength")) {
            int length = schema.path("maxLength").asInt();
            grenzen.put("as long as may be", '"' + "x".repeat(length) + '"');
            grenzen.put("one character too long", '"' + "x".repeat(length + 1) + '"');
        }
        if (schema.has("minimum")) {
            grenzen.put("the smallest", Long.toString(schema.path("minimum").asLong()));
            grenzen.put("one too small", Long.toString(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            grenzen.put("the largest", Long.toString(schema.path("maximum").asLong()));
            grenzen.put("one too large", Long.toString(schema.path("maximum").asLong() + 1));
        }
        if (schema.has("maxItems")) {
            String item = "\"" + new java.util.UUID(0, 0) + "\"";
            int items = schema.path("maxItems").asInt() + 1;
            grenzen.put("one entry too many", "[" + (item + ",").repeat(items - 1) + item + "]");
        }
        return grenzen;
    }
}
