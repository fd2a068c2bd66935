package de.nahtlos.status.haushalt;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import java.time.LocalDate;
import java.util.UUID;

/** Refusals about households. */
public final class HaushaltProbleme {

    /** A person is in one household at a time. */
    public static final ProblemType BEREITS_IM_HAUSHALT = new ProblemType(
            "person-bereits-im-haushalt",
            409,
            "Die Person ist in dieser Zeit schon in einem Haushalt",
            "The person is in a household at that time already");

    /** The membership has ended before. */
    public static final ProblemType MITGLIEDSCHAFT_BEENDET = new ProblemType(
            "mitgliedschaft-beendet", 409, "Die Mitgliedschaft ist schon beendet", "The membership has ended already");

    private HaushaltProbleme() {}

    /**
     * The membership in the way.
     *
     * @param bis null = open
     */
    public record Konflikt(UUID haushaltId, LocalDate von, LocalDate bis) {}

    static Problem bereitsImHaushalt(Mitgliedschaft vorhandene) {
        return BEREITS_IM_HAUSHALT
                .builder("Bitte zuerst die andere Mitgliedschaft beenden oder ein späteres Datum wählen.")
                .with("personId", vorhandene.personId())
                .with("konflikt", new Konflikt(vorhandene.haushaltId(), vorhandene.von(), vorhandene.bis()))
                .problem();
    }
}
