package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignis.BamfBescheid;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a recognition can no longer be attacked. A recorded fact says so, else the calendar: the Klagefrist has passed
 * without a Klage. A refusal is never final by the calendar alone.
 */
public final class Unanfechtbarkeit {

    private static final Set<Ereignistyp> ERKLAERUNGEN =
            EnumSet.of(Ereignistyp.UNANFECHTBAR, Ereignistyp.BESTANDSKRAFT, Ereignistyp.RECHTSKRAFT);

    /** From here on finality is that of another decision. */
    private static final Set<Ereignistyp> ANDERES_VERFAHREN =
            EnumSet.of(Ereignistyp.WIDERRUFSVERFAHREN_EINGELEITET, Ereignistyp.WIDERRUF_ZUGESTELLT);

    private Unanfechtbarkeit() {}

    /** The first day on which the recognition is final; empty while a Klage is pending. */
    public static Optional<LocalDate> ab(Biografie biografie, BamfBescheid bescheid, Fristrechnung rechnung) {
        return erklaert(biografie, bescheid.datum())
                .or(() -> unbeklagteFrist(biografie, bescheid, rechnung).map(ende -> ende.plusDays(1)));
    }

    /** The day from which periods after finality count: the recorded day, or the last day of the Klagefrist. */
    static Optional<LocalDate> fristbeginn(Biografie biografie, BamfBescheid bescheid, Fristrechnung rechnung) {
        return erklaert(biografie, bescheid.datum()).or(() -> unbeklagteFrist(biografie, bescheid, rechnung));
    }

    /** The day that a fact names, on or after the given day. */
    public static Optional<LocalDate> erklaert(Biografie biografie, LocalDate ab) {
        return biografie
                .ereignisseAb(ab)
                .takeWhile(e -> !ANDERES_VERFAHREN.contains(e.typ()))
                .filter(e -> ERKLAERUNGEN.contains(e.typ()))
                .map(Ereignis::datum)
                .findFirst();
    }

    private static Optional<LocalDate> unbeklagteFrist(
            Biografie biografie, BamfBescheid bescheid, Fristrechnung rechnung) {
        LocalDate ende = Klagefrist.ende(bescheid, biografie.regimeAm(bescheid.datum()), rechnung);
        boolean beklagt = biografie
                .ereignisseAb(bescheid.datum())
                .anyMatch(
                        e -> e.typ() == Ereignistyp.KLAGE_ERHOBEN && !e.datum().isAfter(ende));
        return beklagt ? Optional.empty() : Optional.of(ende);
    }
}
