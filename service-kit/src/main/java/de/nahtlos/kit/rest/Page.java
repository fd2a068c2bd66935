package de.nahtlos.kit.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a growing collection.
 *
 * @param eintraege the entries
 * @param weiter the cursor of the next page; null at the end
 */
public record Page<T>(@NotNull List<T> eintraege, String weiter) {

    /** Most entries of a page. */
    public static final int MAX_LIMIT = 200;

    /** Entries of a page if the client does not say. */
    public static final String DEFAULT_LIMIT = "50";

    /**
     * Cuts a page out of rows that were read with {@code limit + 1}, so that no count is needed.
     *
     * @param cursor the position of an entry, for {@link Cursor#encode}
     */
    public static <E, T> Page<T> of(List<E> rows, int limit, Function<E, T> view, Function<E, String> cursor) {
        boolean more = rows.size() > limit;
        List<E> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? cursor.apply(shown.getLast()) : null);
    }
}
