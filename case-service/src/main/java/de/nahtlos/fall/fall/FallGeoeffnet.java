package de.nahtlos.fall.fall;

/**
 * A Fall was opened or taken up again: what waits for its persons belongs to it now. Fired in the transaction.
 *
 * @param neu whether it is a new one
 */
public record FallGeoeffnet(Fall fall, boolean neu) {}
