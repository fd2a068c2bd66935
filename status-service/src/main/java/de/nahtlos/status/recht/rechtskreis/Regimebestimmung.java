package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.begriff.Regime;
import java.time.LocalDate;

/** Which procedure law governs a person on a day: that of the application, or of the Gesuch as long as there is none. */
final class Regimebestimmung {

    private Regimebestimmung() {}

    static Regime am(Biografie biografie, LocalDate tag) {
        LocalDate begonnen = biografie.zustandAm(tag).verfahren().begonnenAm();
        return begonnen == null ? Regime.ALT : Regime.fuerAntragVom(begonnen);
    }
}
