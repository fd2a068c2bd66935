package de.nahtlos.unterbringung.auswertung;

import java.time.LocalDate;

/**
 * Places on a day.
 *
 * @param gesperrt blocked places on which nobody lives
 */
public record Auslastung(LocalDate tag, long plaetze, long gesperrt, long belegt) {

    /** Places that somebody can get. */
    public long frei() {
        return plaetze - gesperrt - belegt;
    }
}
