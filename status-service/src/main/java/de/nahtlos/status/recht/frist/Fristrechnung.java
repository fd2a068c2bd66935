package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Regime;
import java.time.LocalDate;

/** Counts periods: how long they last, and which days are no working days in the Land. */
public record Fristrechnung(Fristentabelle tabelle, Feiertage feiertage) {

    /** The last day. */
    public LocalDate ende(Fristart art, Regime regime, LocalDate beginn) {
        return tabelle.zeile(art, regime).ende(beginn, feiertage);
    }

    /** The period that a fact has started. */
    Frist frist(Fristart art, Regime regime, LocalDate beginn, EreignisId grund) {
        return new Frist(
                art.typ(), ende(art, regime, beginn), tabelle.zeile(art, regime).rechtsgrundlage(), grund);
    }
}
