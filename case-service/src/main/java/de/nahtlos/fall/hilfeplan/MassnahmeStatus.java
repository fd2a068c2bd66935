package de.nahtlos.fall.hilfeplan;

/** State of a Massnahme; only a human changes it. */
public enum MassnahmeStatus {
    GEPLANT,
    LAUFEND,
    ABGESCHLOSSEN,
    ABGEBROCHEN;

    /** Whether a human has ended it. */
    boolean beendet() {
        return this == ABGESCHLOSSEN || this == ABGEBROCHEN;
    }
}
