package de.nahtlos.unterbringung.bestand;

import jakarta.persistence.Embeddable;

/** Where an Unterkunft stands. */
@Embeddable
public record Adresse(String strasse, String plz, String ort) {}
