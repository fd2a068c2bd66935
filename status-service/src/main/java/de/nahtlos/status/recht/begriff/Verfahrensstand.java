package de.nahtlos.status.recht.begriff;

/** Where the asylum procedure stands; a second axis beside the Aufenthaltsstatus. */
public enum Verfahrensstand {
    KEIN,
    GESUCH,
    ANTRAG,
    BESCHEID,
    KLAGE,
    EILVERFAHREN,
    BESTANDSKRAEFTIG,
    FOLGEANTRAGSPRUEFUNG,
    WIDERRUFSPRUEFUNG
}
