package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Platz;
import de.nahtlos.unterbringung.bestand.Unterkunft;

/** A stay and where it is. */
public record BelegungZeile(Belegung belegung, Platz platz, Einheit einheit, Unterkunft unterkunft) {}
