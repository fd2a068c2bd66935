package de.nahtlos.unterbringung.auswertung.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as programs for spreadsheets read it: UTF-8 with a byte order mark, semicolons. */
final class Csv {

    /** Media type of the table. */
    static final String TYPE = "text/csv";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private Csv() {}

    /** The answer in the form that the client wants: JSON, or the table. */
    static Response antwort(HttpHeaders headers, Object json, List<String> kopf, List<List<?>> zeilen) {
        return willTabelle(headers)
                ? Response.ok(tabelle(kopf, zeilen), TYPE + ";charset=UTF-8").build()
                : Response.ok(json, MediaType.APPLICATION_JSON).build();
    }

    /** Whether the client prefers it; an {@code Accept} that nobody can read asks for nothing. */
    private static boolean willTabelle(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes().stream()
                    .findFirst()
                    .filter(it -> TYPE.equals(it.getType() + "/" + it.getSubtype()))
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String tabelle(List<String> kopf, List<List<?>> zeilen) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (var drucker = new CSVPrinter(text, FORMAT)) {
            drucker.printRecord(kopf);
            for (List<?> zeile : zeilen) {
                drucker.printRecord(zeile.stream().map(Csv::zelle).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A text that begins like a formula would be computed by the program that opens the table. */
    private static Object zelle(Object wert) {
        return switch (wert) {
            case null -> "";
            case String text when text.matches("(?s)[=+\\-@\\t\\r].*") -> "'" + text;
            case Double zahl -> String.format(Locale.GERMAN, "%.4f", zahl);
            default -> wert;
        };
    }
}
