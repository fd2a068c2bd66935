package de.nahtlos.unterbringung.belegung;

import java.util.UUID;

/** Command: a person gets a place for a time. */
public record BelegePlatz(UUID personId, UUID platzId, Zeitraum zeitraum, Regelangaben angaben) {}
