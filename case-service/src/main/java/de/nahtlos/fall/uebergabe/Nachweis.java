package de.nahtlos.fall.uebergabe;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How a receiver without login has accepted.
 *
 * @param nachweisArt in words, for example Empfangsbestaetigung
 * @param nachweisDatum day of the acceptance
 */
@Embeddable
public record Nachweis(String nachweisArt, LocalDate nachweisDatum) {}
