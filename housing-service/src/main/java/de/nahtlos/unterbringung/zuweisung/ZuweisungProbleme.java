package de.nahtlos.unterbringung.zuweisung;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import java.time.LocalDate;
import java.util.UUID;

/** Refusals around the Zuweisung. */
public final class ZuweisungProbleme {

    /** A person is assigned to one Gemeinde at a time. */
    public static final ProblemType PERSON_ZUGEWIESEN = new ProblemType(
            "person-bereits-zugewiesen", 409, "Die Person ist schon zugewiesen", "The person is already assigned");
    /** What does not hold any more cannot be ended. */
    public static final ProblemType AUFGEHOBEN = new ProblemType(
            "zuweisung-aufgehoben", 409, "Die Zuweisung gilt nicht mehr", "The assignment does not hold any more");
    /** An assignment cannot end before it begins. */
    public static final ProblemType VOR_ANKUNFT =
            new ProblemType("tag-vor-ankunft", 422, "Der Tag liegt vor der Ankunft", "The day lies before the arrival");

    private ZuweisungProbleme() {}

    /**
     * The Zuweisung in the way.
     *
     * @param bis last day; null = open
     */
    public record Konflikt(UUID zuweisungId, UUID personId, String gemeinde, LocalDate von, LocalDate bis) {

        static Konflikt of(Zuweisungsperson person) {
            return new Konflikt(
                    person.zuweisungId(),
                    person.personId(),
                    person.gemeinde(),
                    person.von(),
                    person.ende().map(it -> it.minusDays(1)).orElse(null));
        }
    }

    static Problem zugewiesen(Zuweisungsperson imWeg) {
        return PERSON_ZUGEWIESEN
                .builder("Bitte die frühere Zuweisung aufheben, etwa wegen Umverteilung.")
                .with("konflikt", Konflikt.of(imWeg))
                .problem();
    }
}
