package de.nahtlos.fall.uebergabe;

/**
 * What a sender decides about an Uebergabe.
 *
 * @param ansprechpartner whom the receiver may ask
 * @param bemerkung for the sender only; null if none
 * @param protokoll what the next one has to know of the Fall; null for a Leistungstraeger
 */
record Entwurf(Empfaenger an, String ansprechpartner, String bemerkung, String protokoll) {}
