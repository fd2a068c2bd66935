package de.nahtlos.fall.fall;

/** A Fall was closed: what is still open goes back to the Leitung. Fired in the transaction. */
public record FallGeschlossen(Fall fall) {}
