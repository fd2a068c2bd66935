package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import java.time.LocalDate;
import java.util.UUID;

/** Refusals around stays. */
public final class BelegungProbleme {

    /** Somebody else lives there at that time. */
    public static final ProblemType PLATZ_BELEGT =
            new ProblemType("platz-belegt", 409, "Der Platz ist belegt", "The place is occupied");
    /** The person lives elsewhere at that time. */
    public static final ProblemType PERSON_BEREITS_UNTERGEBRACHT = new ProblemType(
            "person-bereits-untergebracht",
            409,
            "Die Person ist bereits untergebracht",
            "The person already has a place");
    /** The stay is over or was cancelled. */
    public static final ProblemType BELEGUNG_BEENDET =
            new ProblemType("belegung-beendet", 409, "Die Belegung ist schon beendet", "The stay is already over");
    /** The day does not fit the stay. */
    public static final ProblemType TAG_AUSSERHALB = new ProblemType(
            "tag-ausserhalb-der-belegung",
            422,
            "Der Tag liegt außerhalb der Belegung",
            "The day is outside of the stay");

    private BelegungProbleme() {}

    /**
     * The stay in the way.
     *
     * @param bis last day; null = open
     */
    public record Konflikt(UUID belegungId, LocalDate von, LocalDate bis) {

        static Konflikt of(Belegung belegung) {
            return new Konflikt(
                    belegung.id(),
                    belegung.zeitraum().von(),
                    belegung.zeitraum().bis().orElse(null));
        }
    }

    static Problem platzBelegt(Belegung imWeg) {
        return PLATZ_BELEGT
                .builder("Der Platz ist in dieser Zeit vergeben. Bitte einen anderen Platz oder Zeitraum wählen.")
                .with("konflikt", Konflikt.of(imWeg))
                .problem();
    }

    static Problem personUntergebracht(Belegung imWeg) {
        return PERSON_BEREITS_UNTERGEBRACHT
                .builder("Die Person wohnt in dieser Zeit auf einem anderen Platz. Bitte verlegen oder beenden.")
                .with("konflikt", Konflikt.of(imWeg))
                .problem();
    }
}
