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
    UNGEKLAERT;

    /** Whether a Leistungstraeger takes over, to whom an Uebergabe goes. */
    boolean hatLeistungstraeger() {
        return switch (this) {
            case ASYLBLG, SGB_II, SGB_XII, SGB_VIII -> true;
            case BAFOEG, KEINER, UNGEKLAERT -> false;
        };
    }
}
