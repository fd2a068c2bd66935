package de.nahtlos.unterbringung.bestand;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import java.time.LocalDate;
import java.util.UUID;

/** Refusals because of the state of the stock. */
public final class BestandProbleme {

    /** Nobody new may get the place. */
    public static final ProblemType PLATZ_GESPERRT =
            new ProblemType("platz-gesperrt", 409, "Der Platz ist gesperrt", "The place is blocked");
    /** Nobody may live there any more. */
    public static final ProblemType UNTERKUNFT_GESCHLOSSEN = new ProblemType(
            "unterkunft-geschlossen", 409, "Die Unterkunft ist geschlossen", "The accommodation is closed");
    /** Who lives there has to move first. */
    public static final ProblemType UNTERKUNFT_BELEGT = new ProblemType(
            "unterkunft-belegt", 409, "In der Unterkunft wohnen noch Personen", "The accommodation is still occupied");
    /** A block ends inside of itself. */
    public static final ProblemType TAG_AUSSERHALB_DER_SPERRE = new ProblemType(
            "tag-ausserhalb-der-sperre",
            422,
            "Der Tag liegt nicht in der Sperre",
            "The day is not inside of the block");

    private BestandProbleme() {}

    /**
     * The block in the way.
     *
     * @param bis last day; null = open
     */
    public record Sperre(UUID sperreId, Sperrgrund grund, LocalDate von, LocalDate bis) {

        static Sperre of(Platzsperre sperre) {
            return new Sperre(
                    sperre.id(),
                    sperre.grund(),
                    sperre.von(),
                    sperre.ende().map(it -> it.minusDays(1)).orElse(null));
        }
    }

    static Problem gesperrt(Platzsperre sperre) {
        return PLATZ_GESPERRT
                .builder("Der Platz kann in dieser Zeit nicht neu belegt werden.")
                .with("sperre", Sperre.of(sperre))
                .problem();
    }

    static Problem geschlossen(LocalDate ab) {
        return UNTERKUNFT_GESCHLOSSEN
                .builder("Ab dem " + ab + " darf dort niemand wohnen. Ein früheres Ende der Belegung ist möglich.")
                .with("geschlossenAb", ab)
                .problem();
    }
}
