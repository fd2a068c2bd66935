package de.nahtlos.fall.uebergabe;

/**
 * What a sender decides about an Uebergabe.
 *
 * @param ansprechpartner whom the receiver may ask
 * @param bemerkung for the sender only; null if none
 */
record Entwurf(Empfaenger an, String ansprechpartner, String bemerkung) {}
