package de.nahtlos.unterbringung.bestand;

import java.time.LocalDate;
import java.util.Set;

/**
 * Command: the Kommune has a new Unterkunft.
 *
 * @param gemeinde 8-digit AGS
 * @param sozialraum Stadtteil or planning area; may be null
 * @param betreiber operator; may be null
 * @param vertragVon first day of the contract; may be null
 * @param vertragBis last day of the contract; null = open
 */
public record EroeffneUnterkunft(
        String name,
        Unterkunftsart art,
        String gemeinde,
        Adresse adresse,
        String sozialraum,
        Set<Merkmal> merkmale,
        String betreiber,
        LocalDate vertragVon,
        LocalDate vertragBis) {}
