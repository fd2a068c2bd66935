package de.nahtlos.unterbringung.anfrage;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.StoredValues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads query parameters from text. JAX-RS answers 404 when it cannot convert one; a client that has mistyped a date
 * needs a 400 that names the parameter.
 */
public final class Anfrage {

    private Anfrage() {}

    /** A date as {@code YYYY-MM-DD}; empty if absent. */
    public static Optional<LocalDate> datum(String name, String text) {
        return lies(
                name,
                text,
                it -> Optional.of(LocalDate.parse(it))
                        .filter(StoredValues::isDate)
                        .orElseThrow(),
                "Ein Datum in der Form JJJJ-MM-TT.");
    }

    /** An id; empty if absent. */
    public static Optional<UUID> id(String name, String text) {
        return lies(name, text, UUID::fromString, "Eine Id (UUID).");
    }

    /** A code of a closed set; empty if absent. */
    public static <E extends Enum<E>> Optional<E> code(String name, String text, Class<E> type) {
        return lies(name, text, it -> Enum.valueOf(type, it), erlaubt(type));
    }

    /** Codes of a closed set, separated by commas or as repeated parameters. */
    public static <E extends Enum<E>> Set<E> codes(String name, List<String> texts, Class<E> type) {
        return texts.stream()
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .flatMap(it -> code(name, it.strip(), type).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An 8-digit Gemeindeschluessel; empty if absent. */
    public static Optional<String> gemeinde(String text) {
        return lies(
                "gemeinde",
                text,
                it -> {
                    if (!it.matches("[0-9]{8}")) {
                        throw new IllegalArgumentException(it);
                    }
                    return it;
                },
                "Der 8-stellige Gemeindeschlüssel.");
    }

    /** {@code true} or {@code false}; empty if absent. */
    public static Optional<Boolean> wahrheit(String name, String text) {
        return lies(
                name,
                text,
                it -> switch (it) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(it);
                },
                "true oder false.");
    }

    /** A whole number from {@code min} to {@code max}. */
    public static int zahl(String name, String text, int standard, int min, int max) {
        return lies(
                        name,
                        text,
                        it -> {
                            int zahl = Integer.parseInt(it);
                            if (zahl < min || zahl > max) {
                                throw new IllegalArgumentException(it);
                            }
                            return zahl;
                        },
                        "Eine ganze Zahl von " + min + " bis " + max + ".")
                .orElse(standard);
    }

    /** Entries per page. */
    public static int limit(String text) {
        return zahl("limit", text, Integer.parseInt(Page.DEFAULT_LIMIT), 1, Page.MAX_LIMIT);
    }

    private static <T> Optional<T> lies(String name, String text, Function<String, T> parse, String meldung) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (RuntimeException e) {
            throw Problems.badField("/" + name, meldung);
        }
    }

    private static <E extends Enum<E>> String erlaubt(Class<E> type) {
        return "Erlaubt: "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")) + ".";
    }
}
