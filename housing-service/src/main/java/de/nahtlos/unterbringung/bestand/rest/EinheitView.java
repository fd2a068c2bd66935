package de.nahtlos.unterbringung.bestand.rest;

import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Merkmal;
import java.util.List;
import java.util.UUID;

/**
 * A flat or room as clients see it.
 *
 * @param plaetze how many places it has
 */
record EinheitView(UUID id, UUID unterkunftId, String bezeichnung, List<Merkmal> merkmale, int plaetze, long version) {

    static EinheitView of(Einheit einheit) {
        return new EinheitView(
                einheit.id(),
                einheit.unterkunftId(),
                einheit.bezeichnung(),
                einheit.merkmale().stream().sorted().toList(),
                einheit.plaetze(),
                einheit.version());
    }
}
