package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.SingleLine;
import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;

/**
 * To whom an Uebergabe goes.
 *
 * @param id of the Leistungstraeger: kind and 5-digit Kommune, for example {@code JC-07111}; user name of the Lotse; name
 *     of the Freier Traeger
 */
public record Empfaenger(
        @NotNull Art art, @NotNull @SingleLine(max = 200) String id) {

    private static final Pattern LEISTUNGSTRAEGER = Pattern.compile("(JC|SOZ|LEI|JUG)-\\d{5}");

    /** Kinds of receivers. */
    public enum Art {
        /** Pays from now on; gets the packet of persons. */
        LEISTUNGSTRAEGER,
        /** Another Lotse of the Kommune, who becomes responsible for the Fall. */
        LOTSE,
        /** A Freier Traeger without login. */
        TRAEGER;

        /** Whether a Fall is handed over, with its protocol, instead of a Rechtskreiswechsel. */
        public boolean uebernimmtFall() {
            return this != LEISTUNGSTRAEGER;
        }
    }

    /** @throws de.nahtlos.kit.problem.Problem 400 if the id is none of a Leistungstraeger */
    void requireForm() {
        if (art == Art.LEISTUNGSTRAEGER && !LEISTUNGSTRAEGER.matcher(id).matches()) {
            throw Problems.badField("/an/id", "Bitte JC-, SOZ-, LEI- oder JUG- und die 5 Ziffern der Kommune.");
        }
    }

    /** Whether this Leistungstraeger pays in that Rechtskreis. */
    public boolean leistet(Rechtskreis rechtskreis) {
        return switch (rechtskreis) {
            case SGB_II -> ist("JC");
            case SGB_XII -> ist("SOZ");
            case ASYLBLG -> ist("LEI");
            case SGB_VIII -> ist("JUG");
            case BAFOEG, KEINER, UNGEKLAERT -> false;
        };
    }

    /** Whether it is a Leistungstraeger of this kind, for example {@code JC}. */
    boolean ist(String kind) {
        return art == Art.LEISTUNGSTRAEGER && id.startsWith(kind + "-");
    }

    /** Whether it is one of this Kommune. */
    boolean gehoertZu(String kommune) {
        return id.endsWith("-" + kommune);
    }
}
