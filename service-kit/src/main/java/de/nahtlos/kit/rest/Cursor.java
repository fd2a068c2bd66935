package de.nahtlos.kit.rest;

import de.nahtlos.kit.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The position in a list that is sorted by unique keys (keyset paging). Opaque to clients; no personal data in it. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** @param keys the sort keys of the last entry shown */
    public static String encode(Object... keys) {
        String joined = String.join(
                SEPARATOR, java.util.Arrays.stream(keys).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @param parse turns the keys into a position; any exception means a foreign cursor
     * @return empty if the client asks for the first page
     * @throws de.nahtlos.kit.problem.Problem 400 if it is none of this list
     */
    public static <T> Optional<T> decode(String cursor, Function<List<String>, T> parse) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Optional.of(parse.apply(List.of(joined.split(SEPARATOR, -1))));
        } catch (RuntimeException e) {
            throw Problems.badField("/cursor", "Kein Cursor dieser Liste. Bitte ohne cursor neu beginnen.");
        }
    }
}
