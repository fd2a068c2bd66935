package de.nahtlos.status.verlauf.rest;

import de.nahtlos.status.recht.Stand;
import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Schutzart;
import de.nahtlos.status.recht.begriff.Verfahrensstand;

/** All axes of a person on one day. */
public record StandAnsicht(
        Aufenthaltsstatus status,
        String bezeichnung,
        Schutzart schutzart,
        String paragraf,
        Rechtskreis rechtskreis,
        Aufenthaltslage lage,
        Verfahrensstand verfahrensstand) {

    static StandAnsicht of(Stand stand) {
        return new StandAnsicht(
                stand.status(),
                stand.status().bezeichnung(),
                stand.schutzart(),
                stand.paragraf(),
                stand.rechtskreis(),
                stand.lage(),
                stand.verfahrensstand());
    }
}
