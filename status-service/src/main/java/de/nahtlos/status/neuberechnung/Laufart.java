package de.nahtlos.status.neuberechnung;

/** What a run does. */
public enum Laufart {
    /** Counts what would change. */
    PROBELAUF,
    /** Changes it, and tells the other services. */
    ANWENDUNG
}
