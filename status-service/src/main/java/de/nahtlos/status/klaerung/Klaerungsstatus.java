package de.nahtlos.status.klaerung;

/** Where a Klaerungsfall stands. */
public enum Klaerungsstatus {
    /** Nobody has proposed anything. */
    OFFEN,
    /** A proposal waits for a second person. */
    VORGESCHLAGEN,
    /** Nothing is left to do. */
    GESCHLOSSEN
}
