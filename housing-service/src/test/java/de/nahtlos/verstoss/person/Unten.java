package de.nahtlos.verstoss.person;

import de.nahtlos.verstoss.belegung.Gesetzt;

/** Uses what stands above. */
public record Unten(Gesetzt oben) {}
