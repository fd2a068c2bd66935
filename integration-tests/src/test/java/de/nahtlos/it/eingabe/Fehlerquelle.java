package de.nahtlos.it.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.api.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the bad requests of one operation: each field of its body and each parameter with each bad value. */
final class Fehlerquelle {

    private static final String MARK = "\"@WERT@\"";
    private static final String VERY_LONG = "x".repeat(10_000);

    /** Bad values as JSON, by what is wrong with them. */
    private static final Map<String, String> VALUES = values();

    /** Bad values as text of a parameter. */
    private static final Map<String, String> TEXTS = texts();

    private final Operation operation;
    private final Function<String, String> ids;
    private final List<Anfrage> anfragen = new ArrayList<>();

    /**
     * Makes requests for an operation.
     *
     * @param ids an id that exists, by the name of a field or by the segment of the path before a parameter
     */
    Fehlerquelle(Operation operation, Function<String, String> ids) {
        this.operation = operation;
        this.ids = ids;
    }

    List<Anfrage> anfragen() {
        operation.parameters("query").forEach(this::query);
        add("/gibtEsNicht", "extra parameter", path() + required("") + "gibtEsNicht=1", good(), Map.of());
        operation.parameters("path").forEach(this::pathParameter);
        Kopffehler.of(operation)
                .forEach(kopf -> add("", "header " + kopf, path() + required(""), good(), Map.ofEntries(kopf)));
        if (!operation.mediaType().isEmpty()) {
            body();
        }
        return anfragen;
    }

    private void query(JsonNode parameter) {
        String name = parameter.path("name").asText();
        TEXTS.forEach((fehler, text) ->
                add("/" + name, fehler, path() + required(name) + name + "=" + encoded(text), good(), Map.of()));
    }

    /** The parameters that are required, with good values; without the one of this name. */
    private String required(String name) {
        return operation
                .parameters("query")
                .filter(other -> other.path("required").asBoolean())
                .filter(other -> !other.path("name").asText().equals(name))
                .map(other -> other.path("name").asText() + "=" + goodValue(other) + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    private String goodValue(JsonNode parameter) {
        JsonNode schema = operation.resolve(parameter.path("schema"));
        return schema.path("format").asText().equals("uuid")
                ? ids.apply(parameter.path("name").asText())
                : schema.path("enum").path(0).asText("2025-10-01");
    }

    private void pathParameter(JsonNode parameter) {
        String name = "{" + parameter.path("name").asText() + "}";
        TEXTS.forEach((fehler, text) -> {
            if (!text.isBlank()) {
                add(
                        "",
                        fehler + " as " + name,
                        filled(operation.path().replace(name, encoded(text).replace("+", "%20"))),
                        good(),
                        Map.of());
            }
        });
    }

    private void body() {
        Ganzes.bodies(good()).forEach((fehler, body) -> add("", fehler, body));
        if (operation.example() instanceof ObjectNode example) {
            ObjectNode extra = example(example);
            extra.put("gibtEsNicht", 1);
            add("/gibtEsNicht", "extra field", extra.toString());
            fields(example(example), operation.schema(), "", this::whole);
        }
    }

    private String whole(ObjectNode changed) {
        return changed.toString();
    }

    /** Every field that the schema names, in the example and in what is nested in it. */
    private void fields(ObjectNode object, JsonNode schema, String pointer, Function<ObjectNode, String> whole) {
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            VALUES.forEach((fehler, value) -> add(pointer + "/" + name, fehler, with(object, name, value, whole)));
            Grenzen.of(operation.resolve(property.getValue()))
                    .forEach((fehler, value) -> add(pointer + "/" + name, fehler, with(object, name, value, whole)));
            ObjectNode without = object.deepCopy();
            without.remove(name);
            add(pointer + "/" + name, "missing", whole.apply(without));
            add(pointer + "/" + name, "twice", twice(object, name, whole));
            nested(object, name, operation.resolve(property.getValue()), pointer, whole);
        });
    }

    private void nested(
            ObjectNode object, String name, JsonNode schema, String pointer, Function<ObjectNode, String> whole) {
        if (object.get(name) instanceof ObjectNode inner) {
            fields(
                    inner,
                    schema,
                    pointer + "/" + name,
                    changed -> whole.apply(object.deepCopy().set(name, changed)));
        } else if (object.get(name) instanceof ArrayNode list && list.path(0) instanceof ObjectNode first) {
            fields(
                    first,
                    operation.resolve(schema.path("items")),
                    pointer + "/" + name + "/0",
                    changed -> whole.apply(object.deepCopy().set(name, Json.array(changed))));
        } else if (object.get(name) instanceof ArrayNode) {
            VALUES.forEach((fehler, value) ->
                    add(pointer + "/" + name, fehler + " in the list", with(object, name, "[" + value + "]", whole)));
        }
    }

    private static String with(ObjectNode object, String name, String value, Function<ObjectNode, String> whole) {
        return whole.apply(object.deepCopy().put(name, "@WERT@")).replace(MARK, value);
    }

    private static String twice(ObjectNode object, String name, Function<ObjectNode, String> whole) {
        return whole.apply(object.deepCopy().put(name, "@WERT@")).replace(MARK, "null,\"" + name + "\":null");
    }

    private void add(String feld, String fehler, String body) {
        add(feld, fehler, path() + required(""), body, Map.of());
    }

    /** @param headers besides or instead of the good ones */
    private void add(String feld, String fehler, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("If-Match", "*");
        if (body != null) {
            all.put("Content-Type", operation.mediaType());
        }
        all.putAll(headers);
        anfragen.add(new Anfrage(operation.service(), operation, feld, fehler, path, body, all));
    }

    private String good() {
        return operation.example() instanceof ObjectNode example
                ? example(example).toString()
                : null;
    }

    /** The example with ids that exist. */
    private ObjectNode example(ObjectNode example) {
        ObjectNode copy = example.deepCopy();
        copy.properties().forEach(field -> {
            String id = ids.apply(field.getKey());
            if (id != null && field.getValue().isTextual()) {
                field.setValue(copy.textNode(id));
            } else if (id != null && field.getValue().path(0).isTextual()) {
                field.setValue(Json.array(id));
            }
        });
        return copy;
    }

    private String path() {
        return filled(operation.path());
    }

    private String filled(String path) {
        StringBuilder filled = new StringBuilder();
        String before = "";
        for (String segment : path.substring(1).split("/", -1)) {
            String id = segment.startsWith("{") ? ids.apply(before) : segment;
            filled.append('/').append(id == null ? java.util.UUID.randomUUID() : id);
            before = segment;
        }
        return filled.toString();
    }

    private static String encoded(String text) {
        return text.startsWith("%") ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("null", "null");
        values.put("a number", "12345");
        values.put("a fraction", "1.5");
        values.put("true", "true");
        values.put("a text", "\"text\"");
        values.put("an empty text", "\"\"");
        values.put("a list", "[]");
        values.put("an object", "{}");
        values.put("a list of lists", "[[1]]");
        values.put("10,000 characters", '"' + VERY_LONG + '"');
        values.put("null byte", "\"a\\u0000b\"");
        values.put("half a surrogate pair", "\"a\\ud800b\"");
        values.put("the other half of a surrogate pair", "\"\\udc00\"");
        values.put("a slash in too many bytes", '"' + Anfrage.OVERLONG + '"');
        values.put("half a surrogate pair as bytes", "\"a" + Anfrage.SURROGATE + "b\"");
        values.put("right to left", "\"a\\u202eb\\u2066c\"");
        values.put("combining marks", "\"a" + "\\u0301".repeat(60) + '"');
        values.put("no character", "\"\\uffff\\ufeff\"");
        values.put("spaces that are none", "\"\\u00a0\\u200b\\u3000\"");
        values.put("line feed", "\"a\\nb\"");
        values.put("born 1850", "\"1850-01-01\"");
        values.put("in 2100", "\"2100-12-31\"");
        values.put("no date", "\"0000-00-00\"");
        values.put("no leap year", "\"2025-02-29\"");
        values.put("the last day", "\"9999-12-31\"");
        values.put("an instant", "\"2025-10-01T00:00:00Z\"");
        values.put("beyond any calendar", "\"+999999999-12-31\"");
        values.put("emoji", "\"\\ud83d\\ude42 \\ud83d\\udc69\\u200d\\ud83d\\udc67\"");
        values.put("SQL", "\"'; drop table person; --\"");
        values.put("HTML", "\"<script>alert(1)</script>\"");
        values.put("a very large number", "1e308");
        values.put("more than a long", "99999999999999999999999");
        values.put("a negative number", "-2147483648");
        values.put("more than an int", "2147483648");
        values.put("zero", "0");
        values.put("a hundred levels", "[".repeat(100) + "]".repeat(100));
        return values;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("a text", "kaputt");
        texts.put("a large number", "99999999999999999999");
        texts.put("a negative number", "-1");
        texts.put("a null byte", "%00");
        texts.put("half a surrogate pair", "%ED%A0%80");
        texts.put("3,000 characters", "x".repeat(3_000));
        texts.put("in 2100", "2100-12-31");
        texts.put("no date", "0000-00-00");
        texts.put("beyond any calendar", "+999999999-12-31");
        texts.put("emoji", "🙂");
        texts.put("SQL", "' or 1=1 --");
        texts.put("HTML", "<b>");
        texts.put("a cursor of another list", "YWJjH3h5eg");
        texts.put("a cursor of nothing", "AAAA");
        texts.put("zero", "0");
        texts.put("more than a page", "201");
        texts.put("short groups", "1-1-1-1-1");
        texts.put("a slash in too many bytes", "%C0%AF");
        texts.put("a byte that begins nothing", "%FF");
        texts.put("dots", "%2e%2e%2f%2e%2e");
        texts.put("a semicolon", "a;b=c");
        texts.put("right to left", "a\u202eb");
        texts.put("line feed", "%0D%0Ab");
        return texts;
    }
}
