package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.frist.Feiertage;
import de.nahtlos.status.recht.frist.Fristrechnung;

/** What a Kommune decides or its Land prescribes. */
public record Einstellungen(Stichtagsregeln stichtagsregeln, Feiertage feiertage) {

    /** How periods are counted here. */
    public Fristrechnung fristrechnung(Regelwerk regelwerk) {
        return new Fristrechnung(regelwerk.daten().fristen(), feiertage);
    }

    /** One rule for all time, and only the holidays that all Laender share. */
    public static Einstellungen mit(Stichtagsregel regel) {
        return new Einstellungen(Stichtagsregeln.immer(regel), Feiertage.bundesweit());
    }
}
