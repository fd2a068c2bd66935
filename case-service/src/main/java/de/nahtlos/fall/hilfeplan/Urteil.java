package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.uebergang.Rechtskreis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a Massnahme when the person changes the Rechtskreis. The need is stated by professional, not by
 * financial reasons, so the change of law alone never ends one: it asks who pays.
 */
public enum Urteil {
    /** It can be paid in the new Rechtskreis too. */
    LAEUFT_WEITER,
    /** It goes on, and somebody has to find who pays. */
    NEUER_KOSTENTRAEGER,
    /** Its own end lies before the change, or a human has ended it. */
    ENDET;

    /**
     * The rule.
     *
     * @param nach the new Rechtskreis
     * @param wirksamAb first day of the new Rechtskreis
     * @return empty if the Massnahme has not begun on that day
     */
    public static Optional<Urteil> ueber(MassnahmeInhalt massnahme, Rechtskreis nach, LocalDate wirksamAb) {
        boolean endetVorher = massnahme.bis() != null && massnahme.bis().isBefore(wirksamAb);
        if (massnahme.von().isAfter(wirksamAb)) {
            return Optional.empty();
        }
        if (endetVorher || massnahme.status().beendet()) {
            return Optional.of(ENDET);
        }
        return Optional.of(massnahme.rechtskreise().contains(nach) ? LAEUFT_WEITER : NEUER_KOSTENTRAEGER);
    }
}
