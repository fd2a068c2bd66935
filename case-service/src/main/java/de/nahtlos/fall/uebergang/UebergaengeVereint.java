package de.nahtlos.fall.uebergang;

/**
 * Two Uebergaenge turned out to be of one chain, because the message that links them came last. Fired in the
 * transaction, before {@code aufgegangen} is removed.
 */
public record UebergaengeVereint(Uebergang aufgegangen, Uebergang bleibt) {}
