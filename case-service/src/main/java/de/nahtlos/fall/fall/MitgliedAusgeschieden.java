package de.nahtlos.fall.fall;

import java.util.UUID;

/** A member has left an open Fall: what is still open of it goes back to the Leitung. Fired in the transaction. */
public record MitgliedAusgeschieden(Fall fall, UUID person) {}
