package de.nahtlos.fall.uebergang;

/** State of an Uebergang. */
public enum UebergangStatus {
    OFFEN,
    /** Handed over, accepted, and nothing left to do. */
    ABGESCHLOSSEN,
    /** The Wechsel was cancelled without a successor. */
    ZURUECKGENOMMEN
}
