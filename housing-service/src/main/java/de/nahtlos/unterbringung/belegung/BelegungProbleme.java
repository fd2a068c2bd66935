package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.unterbringung.belegungsregel.Belegungsregel;
import de.nahtlos.unterbringung.belegungsregel.Regel;
import java.time.LocalDate;
import java.util.List;
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

    /** A rule of placement is broken. */
    public static final ProblemType BELEGUNGSREGEL_VERLETZT = new ProblemType(
            "belegungsregel-verletzt", 422, "Eine Belegungsregel steht entgegen", "A rule of placement forbids this");

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

    /** 409 with the stay in the way. */
    public static Problem platzBelegt(Belegung imWeg) {
        return PLATZ_BELEGT
                .builder("Der Platz ist in dieser Zeit vergeben. Bitte einen anderen Platz oder Zeitraum wählen.")
                .with("konflikt", Konflikt.of(imWeg))
                .problem();
    }

    /**
     * A rule in the way.
     *
     * @param abweichungMoeglich whether the placement can be sent again with a reason
     */
    public record Verstoss(Regel regel, String text, String rechtsgrundlage, boolean abweichungMoeglich) {}

    static Problem regelVerletzt(List<Belegungsregel> verletzt) {
        return BELEGUNGSREGEL_VERLETZT
                .builder("Bitte einen anderen Platz wählen oder, wo es möglich ist, die Abweichung begründen.")
                .with(
                        "verstoesse",
                        verletzt.stream()
                                .map(it -> new Verstoss(it.regel(), it.text(), it.rechtsgrundlage(), it.abweichung()))
                                .toList())
                .problem();
    }

    static Problem personUntergebracht(Belegung imWeg) {
        return PERSON_BEREITS_UNTERGEBRACHT
                .builder("Die Person wohnt in dieser Zeit auf einem anderen Platz. Bitte verlegen oder beenden.")
                .with("konflikt", Konflikt.of(imWeg))
                .problem();
    }
}
