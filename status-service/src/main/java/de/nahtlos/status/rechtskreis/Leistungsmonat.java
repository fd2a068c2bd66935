package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Whether the last month that the AsylbLG authority says it paid can be true. */
public final class Leistungsmonat {

    /** The month cannot be, or the change is none that this authority confirms. */
    public static final ProblemType UNPLAUSIBEL = new ProblemType(
            "leistungsmonat-unplausibel",
            422,
            "Der letzte Leistungsmonat passt nicht zum Rechtskreiswechsel",
            "The last month paid does not fit the change of the legal regime");

    private static final int HOECHSTENS_MONATE_ZU_LANGE = 12;

    private Leistungsmonat() {}

    /**
     * Refuses what cannot be. Paid too long, or not long enough, is a fact with a note, not a mistake.
     *
     * @param verlauf the Rechtskreisverlauf of the person
     * @throws Problem 422
     */
    static void pruefe(YearMonth monat, Rechtskreiswechsel wechsel, List<Rechtskreisabschnitt> verlauf) {
        if (wechsel.inhalt().von() != Grobkreis.ASYLBLG) {
            throw UNPLAUSIBEL.with(
                    "Bestätigt wird das Ende der Leistung nach dem AsylbLG; dieser Wechsel endet nicht dort.");
        }
        LocalDate wirksamAb = wechsel.inhalt().wirksamAb();
        Optional<LocalDate> beginn = beginn(wirksamAb, verlauf);
        if (beginn.filter(tag -> monat.isBefore(YearMonth.from(tag))).isPresent()) {
            throw UNPLAUSIBEL.with("Die Leistung nach dem AsylbLG begann erst am " + beginn.get() + ".");
        }
        if (monat.isAfter(YearMonth.from(wirksamAb).plusMonths(HOECHSTENS_MONATE_ZU_LANGE))) {
            throw UNPLAUSIBEL.with("Der Monat liegt mehr als ein Jahr nach dem Wechsel zum " + wirksamAb + ".");
        }
    }

    /** A note on a confirmed month that is not the one that the derivation expects; empty if it is. */
    public static Optional<String> hinweis(Rechtskreiswechsel wechsel) {
        YearMonth erwartet = YearMonth.from(wechsel.inhalt().wirksamAb().minusDays(1));
        return wechsel.bestaetigung()
                .map(Rechtskreiswechsel.Bestaetigung::letzterLeistungsmonat)
                .filter(monat -> !monat.equals(erwartet))
                .map(monat -> monat.isAfter(erwartet)
                        ? "Länger gezahlt als bis " + erwartet
                                + ": Erstattung durch den neuen Träger prüfen (§ 104 SGB X, § 9 Abs. 4 AsylbLG)."
                        : "Kürzer gezahlt als bis " + erwartet
                                + ": Nachzahlung prüfen, die Leistung endet erst mit Ablauf des Monats (§ 1 Abs. 3 S. 1"
                                + " AsylbLG).");
    }

    /** The first day of the unbroken AsylbLG before the change. */
    private static Optional<LocalDate> beginn(LocalDate wirksamAb, List<Rechtskreisabschnitt> verlauf) {
        LocalDate beginn = null;
        for (Rechtskreisabschnitt abschnitt : verlauf) {
            if (!abschnitt.von().isBefore(wirksamAb)) {
                break;
            }
            boolean asylblg = abschnitt.rechtskreis().grob() == Grobkreis.ASYLBLG;
            beginn = !asylblg ? null : beginn == null ? abschnitt.von() : beginn;
        }
        return Optional.ofNullable(beginn);
    }
}
