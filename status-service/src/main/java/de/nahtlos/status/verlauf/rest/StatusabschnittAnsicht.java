package de.nahtlos.status.verlauf.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Schutzart;
import java.time.LocalDate;

/**
 * A time in one Aufenthaltsstatus.
 *
 * @param bis last day; null = open
 */
public record StatusabschnittAnsicht(
        Aufenthaltsstatus status,
        String bezeichnung,
        LocalDate von,
        LocalDate bis,
        @JsonInclude(JsonInclude.Include.NON_NULL) Schutzart schutzart,
        @JsonInclude(JsonInclude.Include.NON_NULL) String paragraf,
        String rechtsgrundlage) {

    /** The interval as shown. */
    public static StatusabschnittAnsicht of(Statusabschnitt abschnitt) {
        return new StatusabschnittAnsicht(
                abschnitt.status(),
                abschnitt.status().bezeichnung(),
                abschnitt.von(),
                abschnitt.bis(),
                abschnitt.schutzart(),
                abschnitt.paragraf(),
                abschnitt.rechtsgrundlage());
    }
}
