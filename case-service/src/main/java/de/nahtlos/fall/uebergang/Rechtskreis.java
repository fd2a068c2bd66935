package de.nahtlos.fall.uebergang;

/** The coarse Rechtskreise between which a person changes. */
public enum Rechtskreis {
    ASYLBLG,
    SGB_II,
    SGB_XII,
    SGB_VIII,
    BAFOEG,
    /** No benefit. */
    KEINER,
    UNGEKLAERT
}
