package de.nahtlos.status.stapel;

/** What is done with the lines. */
public enum Modus {
    /** Only the verdicts; nothing is kept. */
    PRUEFEN,
    /** The facts are recorded, with everything that follows. */
    UEBERNEHMEN
}
