package de.nahtlos.status.recht.ereignis;

/** How a decision was notified; the day of effect is always the date of the fact. */
public enum Zustellungsart {
    /** Handed over or delivered (§§ 3 to 5 VwZG). */
    ZUSTELLUNG,
    /** Deemed served at the last known address (§ 10 Abs. 2 AsylG). */
    FIKTION_10_2,
    /** Deemed served on the fourth day after handover to the Aufnahmeeinrichtung (§ 10 Abs. 4 S. 4 AsylG). */
    FIKTION_10_4
}
