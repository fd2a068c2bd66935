package de.nahtlos.status.recht.begriff;

/** The Rechtskreis without its inner forms: what a Rechtskreiswechsel is a change between. */
public enum Grobkreis {
    ASYLBLG,
    SGB_II,
    SGB_XII,
    SGB_VIII,
    BAFOEG,
    KEINER,
    UNGEKLAERT;

    /** Whether a change from or to this one is a Rechtskreiswechsel; first allocation and end of all are none. */
    public boolean zaehltAlsWechsel() {
        return this != KEINER && this != UNGEKLAERT;
    }
}
