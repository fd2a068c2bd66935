package de.nahtlos.fall.bedarf;

import de.nahtlos.fall.angebot.Katalogeintrag;
import java.util.List;

/**
 * An offer for a need, and what speaks for it or against it. It is a suggestion: the Lotse decides with the person.
 *
 * @param gruende one per {@link Kriterium} that matters here
 */
public record Vorschlag(Katalogeintrag angebot, List<Grund> gruende) {

    /** What is looked at. */
    public enum Kriterium {
        RECHTSKREIS,
        PLATZ,
        SOZIALRAUM,
        SPRACHNIVEAU,
        KINDERBETREUUNG,
        BARRIEREFREI
    }

    /**
     * One reason.
     *
     * @param erfuellt null if it cannot be told
     * @param text German
     */
    public record Grund(Kriterium kriterium, Boolean erfuellt, String text) {}

    /** Whether nothing speaks against it. */
    public boolean passt() {
        return dagegen() == 0;
    }

    long dagegen() {
        return gruende.stream()
                .filter(grund -> Boolean.FALSE.equals(grund.erfuellt()))
                .count();
    }

    long dafuer() {
        return gruende.stream()
                .filter(grund -> Boolean.TRUE.equals(grund.erfuellt()))
                .count();
    }
}
