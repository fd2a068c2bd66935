package de.nahtlos.unterbringung.zuweisung;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the Aufnahmeeinrichtung (AfA) has found out and nobody need ask again. Each value may be null: not known.
 *
 * @param muttersprache BCP 47, for example {@code ar}
 * @param gesundheitsbedarf health care has to be arranged; never what for
 * @param schulpflichtigeKinder how many children have to go to school
 */
@Embeddable
public record Checkliste(
        String muttersprache,
        @Enumerated(EnumType.STRING) Deutschniveau deutschniveau,
        Boolean gesundheitsbedarf,
        Integer schulpflichtigeKinder) {}
