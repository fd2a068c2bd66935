package de.nahtlos.unterbringung.zuweisung;

/** Why a Zuweisung does not hold any more. */
public enum Aufhebungsgrund {
    /** Recorded by mistake: it never counted. */
    IRRTUM,
    /** Assigned to another Gemeinde of the Kommune. */
    UMVERTEILUNG,
    /** The persons have left the Kommune. */
    FORTZUG
}
