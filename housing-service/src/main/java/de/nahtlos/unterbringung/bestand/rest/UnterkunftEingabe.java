package de.nahtlos.unterbringung.bestand.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.unterbringung.bestand.Adresse;
import de.nahtlos.unterbringung.bestand.EroeffneUnterkunft;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client tells about a new Unterkunft. */
@Schema(example = """
                {"name": "GU Musterweg", "art": "GEMEINSCHAFTSUNTERKUNFT", "gemeinde": "07111000",
                 "adresse": {"strasse": "Musterweg 1", "plz": "56068", "ort": "Koblenz"},
                 "sozialraum": "Lützel", "merkmale": ["BARRIEREFREI"], "betreiber": "Stadt Koblenz"}""")
record UnterkunftEingabe(
        @NotNull @SingleLine String name,
        @NotNull Unterkunftsart art,

        @NotNull @Pattern(regexp = "\\d{8}", message = "Der 8-stellige Gemeindeschlüssel.") String gemeinde,

        @NotNull @Valid AdresseEingabe adresse,
        @SingleLine(max = 100) String sozialraum,
        Set<@NotNull Merkmal> merkmale,
        @SingleLine String betreiber,
        LocalDate vertragVon,
        LocalDate vertragBis) {

    /** Address of the building. */
    record AdresseEingabe(
            @NotNull @SingleLine String strasse,

            @NotNull @Pattern(regexp = "\\d{5}", message = "Fünf Ziffern.") String plz,

            @NotNull @SingleLine(max = 100) String ort) {}

    EroeffneUnterkunft befehl() {
        if (vertragVon != null && vertragBis != null && vertragBis.isBefore(vertragVon)) {
            throw Problems.badField("/vertragBis", "Liegt vor vertragVon.");
        }
        return new EroeffneUnterkunft(
                name,
                art,
                gemeinde,
                new Adresse(adresse.strasse(), adresse.plz(), adresse.ort()),
                sozialraum,
                Optional.ofNullable(merkmale).orElse(Set.of()),
                betreiber,
                vertragVon,
                vertragBis);
    }
}
