package de.nahtlos.verstoss.belegung;

import de.nahtlos.verstoss.auszug.Oben;

/** Stands above {@code bestand} and uses what stands above itself. */
public record Gesetzt(Oben oben) {}
