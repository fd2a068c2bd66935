package de.nahtlos.status.zugriff;

/** How much of a person a caller sees; the fields are those of the views in {@code person.rest}. */
public enum Sicht {
    /** Everything. */
    VOLL,
    /** What a Lotse needs. */
    BEGLEITUNG,
    /** What housing needs. */
    WOHNEN,
    /** The whitelist of the hand-over packet (docs/paket.md of case-service). */
    UEBERGABE
}
