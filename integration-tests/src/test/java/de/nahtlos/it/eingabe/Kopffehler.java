package de.nahtlos.it.eingabe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headers that make no sense, for an operation. */
final class Kopffehler {

    private static final List<String> TAGS = List.of(
            "kaputt",
            "\"99999999999999999999\"",
            "W/\"x\"",
            "\"-1\"",
            "\"987654\"",
            "",
            "\"",
            "\"1\", \"2\"",
            "*, \"1\"",
            "\"" + "1".repeat(3_000) + "\"");
    private static final List<String> KEYS =
            List.of("", "x".repeat(201), "x".repeat(3_000), "' or 1=1 --", "%00", "a\tb", "\u00e4\u00ff");
    private static final List<String> ACCEPTED = List.of(
            "text/html",
            "kaputt",
            "",
            "*/*;q=0",
            "application/json;q=x",
            "application/json;v=1",
            "/",
            "image/*",
            "application/xml, */*;q=0.1",
            "application/problem+json");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json; charset=nie-gehoert",
            "application/json;",
            "application/jason",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-ndjson",
            "*/*",
            "kaputt",
            "");
    private static final Map<String, List<String>> EVERYWHERE = Map.of(
            "Accept", ACCEPTED,
            "Accept-Charset", List.of("utf-16", "kaputt;q=x"),
            "Accept-Encoding", List.of("kaputt", "*;q=0"),
            "Accept-Language", List.of("x".repeat(3_000), "de;q=kaputt", "*", "--"),
            "Nahtlos-Kommune", List.of("99999", "' or 1=1 --"),
            "traceparent", List.of("kaputt", "00-" + "f".repeat(32) + "-" + "f".repeat(16) + "-ff"),
            "Range", List.of("bytes=5-1"));

    private Kopffehler() {}

    /** Name and value of one header each. */
    static List<Map.Entry<String, String>> of(Operation operation) {
        Set<String> own = operation
                .parameters("header")
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        return Stream.of(
                        EVERYWHERE.entrySet().stream()
                                .flatMap(header ->
                                        header.getValue().stream().map(value -> Map.entry(header.getKey(), value))),
                        values(own.contains("If-Match"), "If-Match", TAGS),
                        values(own.contains("Idempotency-Key"), "Idempotency-Key", KEYS),
                        values(!operation.mediaType().isEmpty(), "Content-Type", TYPES),
                        values(!operation.mediaType().isEmpty(), "Content-Encoding", List.of("gzip", "kaputt")))
                .flatMap(it -> it)
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, String>> values(boolean taken, String name, List<String> values) {
        return taken ? values.stream().map(value -> Map.entry(name, value)) : Stream.of();
    }
}
