package de.nahtlos.status.klaerung;

/** How a Klaerungsfall ended. */
public enum Abschluss {
    /** Later facts made the fact lawful. */
    AUFGEGRIFFEN,
    /** The fact was cancelled. */
    STORNIERT,
    /** Two persons decided that it never counts. */
    VERWORFEN,
    /** Two persons decided that it takes effect all the same. */
    UEBERSTEUERT
}
