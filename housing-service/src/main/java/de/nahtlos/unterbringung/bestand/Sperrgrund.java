package de.nahtlos.unterbringung.bestand;

/** Why a place is blocked. */
public enum Sperrgrund {
    REPARATUR,
    /** Who lives there stays; nobody new comes. */
    QUARANTAENE,
    SONSTIGES;

    /** Whether somebody may live on the place meanwhile. */
    public boolean bewohnbar() {
        return this == QUARANTAENE;
    }
}
