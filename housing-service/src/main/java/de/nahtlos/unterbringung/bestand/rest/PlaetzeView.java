package de.nahtlos.unterbringung.bestand.rest;

import de.nahtlos.unterbringung.bestand.Platz;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places of an Einheit. */
@Schema(example = """
        {"plaetze": [{"id": "01980000-0000-7000-8000-0000000000f1", "bezeichnung": "Zimmer 12-1"}]}""")
record PlaetzeView(List<PlatzView> plaetze) {

    /** One place. */
    record PlatzView(UUID id, String bezeichnung) {}

    static PlaetzeView of(List<Platz> plaetze) {
        return new PlaetzeView(plaetze.stream()
                .map(it -> new PlatzView(it.id(), it.bezeichnung()))
                .toList());
    }
}
