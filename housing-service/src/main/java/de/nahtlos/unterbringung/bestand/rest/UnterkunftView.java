package de.nahtlos.unterbringung.bestand.rest;

import de.nahtlos.unterbringung.bestand.Adresse;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An Unterkunft as clients see it. */
record UnterkunftView(
        UUID id,
        String name,
        Unterkunftsart art,
        String gemeinde,
        Adresse adresse,
        String sozialraum,
        List<Merkmal> merkmale,
        String betreiber,
        LocalDate vertragVon,
        LocalDate vertragBis,
        LocalDate geschlossenAb,
        long version) {

    static UnterkunftView of(Unterkunft unterkunft) {
        return new UnterkunftView(
                unterkunft.id(),
                unterkunft.name(),
                unterkunft.art(),
                unterkunft.gemeinde(),
                unterkunft.adresse(),
                unterkunft.sozialraum().orElse(null),
                unterkunft.merkmale().stream().sorted().toList(),
                unterkunft.betreiber().orElse(null),
                unterkunft.vertragVon().orElse(null),
                unterkunft.vertragBis().orElse(null),
                unterkunft.geschlossenAb().orElse(null),
                unterkunft.version());
    }
}
