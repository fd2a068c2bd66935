package de.nahtlos.unterbringung.zuweisung;

/** Level of German, by the Common European Framework of Reference. */
public enum Deutschniveau {
    KEINE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
