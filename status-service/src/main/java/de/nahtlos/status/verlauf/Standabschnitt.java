package de.nahtlos.status.verlauf;

import java.time.LocalDate;

/**
 * A time with the same value on one of the axes beside the Aufenthaltsstatus.
 *
 * @param wert code of an Aufenthaltslage or a Verfahrensstand
 * @param bis last day; null = open
 */
record Standabschnitt(Achse achse, String wert, LocalDate von, LocalDate bis) {

    /** Which axis. */
    enum Achse {
        LAGE,
        VERFAHREN
    }
}
