package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergang.Rechtskreis;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * To whom an Uebergabe goes.
 *
 * @param id of the Leistungstraeger: kind and 5-digit Kommune, for example {@code JC-07111}
 */
public record Empfaenger(
        @NotNull Art art,

        @NotNull @Pattern(regexp = "(JC|SOZ|LEI|JUG)-\\d{5}")
        String id) {

    /** Kinds of receivers. */
    public enum Art {
        LEISTUNGSTRAEGER
    }

    /** Whether this Leistungstraeger pays in that Rechtskreis. */
    public boolean leistet(Rechtskreis rechtskreis) {
        return switch (rechtskreis) {
            case SGB_II -> id.startsWith("JC-");
            case SGB_XII -> id.startsWith("SOZ-");
            case ASYLBLG -> id.startsWith("LEI-");
            case SGB_VIII -> id.startsWith("JUG-");
            case BAFOEG, KEINER, UNGEKLAERT -> false;
        };
    }

    /** Whether it is one of this Kommune. */
    boolean gehoertZu(String kommune) {
        return id.endsWith("-" + kommune);
    }
}
