package de.nahtlos.fall.uebergabe;

/** What becomes of a packet about a wrong person at its receiver. */
public enum Loeschung {
    /** The receiver has to erase it. */
    VERLANGT,
    /** The receiver says that it is erased. */
    BESTAETIGT
}
