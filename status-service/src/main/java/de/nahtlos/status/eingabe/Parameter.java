package de.nahtlos.status.eingabe;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Reads query parameters, so that a mistyped one is named in a 400 and not answered by 404. */
public final class Parameter {

    private static final int FRUEHESTES_JAHR = 1900;
    private static final int SPAETESTES_JAHR = 2200;

    private Parameter() {}

    /**
     * A date between 1900 and 2200; empty if the parameter is missing.
     *
     * @throws de.nahtlos.kit.problem.Problem 400
     */
    public static Optional<LocalDate> tag(String name, String wert) {
        try {
            return gegeben(wert).map(LocalDate::parse).map(tag -> {
                if (tag.getYear() < FRUEHESTES_JAHR || tag.getYear() > SPAETESTES_JAHR) {
                    throw Problems.badField("/" + name, "Bitte ein Datum zwischen 1900 und 2200.");
                }
                return tag;
            });
        } catch (DateTimeException e) {
            throw Problems.badField("/" + name, "Bitte ein Datum JJJJ-MM-TT.");
        }
    }

    /**
     * One of these codes; empty if the parameter is missing.
     *
     * @throws de.nahtlos.kit.problem.Problem 400
     */
    public static <T extends Enum<T>> Optional<T> code(String name, String wert, Class<T> codes) {
        return gegeben(wert)
                .map(text -> Arrays.stream(codes.getEnumConstants())
                        .filter(code -> code.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> Problems.badField(
                                "/" + name,
                                "Bitte einen Code aus: " + Arrays.toString(codes.getEnumConstants()) + ".")));
    }

    /**
     * An id; empty if the parameter is missing.
     *
     * @throws de.nahtlos.kit.problem.Problem 400
     */
    public static Optional<UUID> id(String name, String wert) {
        try {
            return gegeben(wert).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw Problems.badField("/" + name, "Bitte eine Id (UUID).");
        }
    }

    /**
     * The number of entries of a page: 1 to 200, 50 if the parameter is missing.
     *
     * @throws de.nahtlos.kit.problem.Problem 400
     */
    public static int limit(String wert) {
        try {
            int limit = Integer.parseInt(gegeben(wert).orElse(Page.DEFAULT_LIMIT));
            if (limit >= 1 && limit <= Page.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a number that is too large
        }
        throw Problems.badField("/limit", "Bitte eine Zahl von 1 bis " + Page.MAX_LIMIT + ".");
    }

    /** A parameter that has to be there. */
    public static <T> T pflicht(String name, Optional<T> wert) {
        return wert.orElseThrow(() -> Problems.badField("/" + name, "Bitte angeben."));
    }

    private static Optional<String> gegeben(String wert) {
        return Optional.ofNullable(wert).filter(text -> !text.isBlank());
    }
}
