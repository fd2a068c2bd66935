package de.nahtlos.fall.uebergabe;

import java.util.Set;

/** State of an Uebergabe. */
public enum UebergabeStatus {
    /** Not visible to the receiver. */
    ENTWURF,
    /** The packet is frozen and waits for an answer. */
    BEREITGESTELLT,
    /** The receiver has asked and waits. */
    RUECKFRAGE,
    ANGENOMMEN,
    ABGELEHNT,
    /** Taken back by the sender before it was accepted. */
    ZURUECKGEZOGEN,
    /** The facts have changed; normally a successor replaces it. */
    BERICHTIGT;

    /** The one table of permitted changes. */
    public Set<UebergabeStatus> folgestatus() {
        return switch (this) {
            case ENTWURF -> Set.of(BEREITGESTELLT);
            case BEREITGESTELLT -> Set.of(ANGENOMMEN, ABGELEHNT, RUECKFRAGE, ZURUECKGEZOGEN, BERICHTIGT);
            case RUECKFRAGE -> Set.of(BEREITGESTELLT, ANGENOMMEN, ABGELEHNT, ZURUECKGEZOGEN, BERICHTIGT);
            case ANGENOMMEN -> Set.of(BERICHTIGT);
            case ABGELEHNT, ZURUECKGEZOGEN, BERICHTIGT -> Set.of();
        };
    }

    /** Whether it hands over: nothing else may hand over the same Uebergang. */
    boolean gilt() {
        return this == ENTWURF || this == BEREITGESTELLT || this == RUECKFRAGE || this == ANGENOMMEN;
    }
}
