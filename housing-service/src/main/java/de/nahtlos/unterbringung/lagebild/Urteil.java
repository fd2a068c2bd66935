package de.nahtlos.unterbringung.lagebild;

/** Whether a Gemeinde can house whom it is to take. */
public enum Urteil {
    AUSREICHEND,
    KRITISCH;

    /**
     * The computed judgement: critical if fewer places are free or in prospect than persons are expected.
     *
     * @param erwartet persons announced, or still owed by the quota, whichever are more
     */
    static Urteil berechnet(long plaetze, long erwartet) {
        return plaetze < erwartet ? KRITISCH : AUSREICHEND;
    }
}
