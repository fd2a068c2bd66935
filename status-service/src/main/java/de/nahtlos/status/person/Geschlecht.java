package de.nahtlos.status.person;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Sex as registered (§ 22 Abs. 3 PStG). */
public enum Geschlecht {
    WEIBLICH,
    MAENNLICH,
    DIVERS,
    UNBEKANNT;

    /**
     * Reads the code or the letter of the travel document (F, M, X).
     *
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator
    public static Geschlecht of(String code) {
        return switch (code) {
            case "W", "F" -> WEIBLICH;
            case "M" -> MAENNLICH;
            case "D", "X" -> DIVERS;
            default -> valueOf(code);
        };
    }
}
