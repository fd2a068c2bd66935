package de.nahtlos.status.verlauf.rest;

import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.rechtskreis.Begruendung;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import java.time.LocalDate;
import java.util.List;

/**
 * A time in one Rechtskreis, with the reason.
 *
 * @param bis last day; null = open
 * @param weitere later reasons: the Rechtskreis stayed, its ground changed
 * @param hinweise codes of what a caseworker should know about this result
 */
public record RechtskreisabschnittAnsicht(
        Rechtskreis rechtskreis,
        String traeger,
        LocalDate von,
        LocalDate bis,
        Regime regime,
        BegruendungAnsicht begruendung,
        List<BegruendungAnsicht> weitere,
        List<Hinweiscode> hinweise) {

    /**
     * Why.
     *
     * @param ab first day of this reason
     */
    public record BegruendungAnsicht(
            LocalDate ab, String regel, String regelversion, List<String> rechtsgrundlage, String text) {

        /** The reason as shown. */
        public static BegruendungAnsicht of(Begruendung begruendung) {
            return new BegruendungAnsicht(
                    begruendung.ab(),
                    begruendung.regel(),
                    begruendung.regelversion(),
                    begruendung.rechtsgrundlagen(),
                    begruendung.text());
        }
    }

    /** The interval as shown. */
    public static RechtskreisabschnittAnsicht of(Rechtskreisabschnitt abschnitt) {
        return new RechtskreisabschnittAnsicht(
                abschnitt.rechtskreis(),
                abschnitt.traeger(),
                abschnitt.von(),
                abschnitt.bis(),
                abschnitt.regime(),
                BegruendungAnsicht.of(abschnitt.begruendung()),
                abschnitt.weitere().stream().map(BegruendungAnsicht::of).toList(),
                abschnitt.hinweise());
    }
}
