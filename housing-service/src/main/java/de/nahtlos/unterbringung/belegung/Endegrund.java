package de.nahtlos.unterbringung.belegung;

/** Why a stay ended. */
public enum Endegrund {
    AUSZUG,
    VERLEGUNG,
    AUSREISE,
    TOD,
    FORTZUG,
    /** It never was: recorded by mistake. */
    STORNO
}
