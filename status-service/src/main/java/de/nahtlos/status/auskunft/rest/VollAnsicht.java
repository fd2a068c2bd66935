package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.status.auskunft.Personenstand;
import de.nahtlos.status.name.Schreibweise;
import de.nahtlos.status.person.Anschrift;
import de.nahtlos.status.person.Erwerbslage;
import de.nahtlos.status.person.Genauigkeit;
import de.nahtlos.status.person.Geschlecht;
import de.nahtlos.status.verlauf.Rechtslage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * View VOLL: everything, for ABH and LEI.
 *
 * @param geburtsdatumGenauigkeit what of the birth date is known
 */
public record VollAnsicht(
        UUID id,
        long version,
        String vorname,
        String nachname,
        List<Schreibweise> weitereNamen,
        LocalDate geburtsdatum,
        Genauigkeit geburtsdatumGenauigkeit,
        String staatsangehoerigkeit,
        Geschlecht geschlecht,
        String azrNummer,
        List<String> sprachen,
        Anschrift anschrift,

        @JsonRawValue @Schema(implementation = JsonNode.class)
        String kontakt,

        List<String> merkmale,
        @JsonUnwrapped Erwerbslage erwerbslage,
        @JsonUnwrapped Rechtslage rechtslage,
        List<MitgliedAnsicht> haushalt)
        implements Personansicht {

    static VollAnsicht of(Personenstand stand) {
        var person = stand.person();
        var stammdaten = person.stammdaten();
        return new VollAnsicht(
                person.id(),
                person.version(),
                stammdaten.vorname(),
                stammdaten.nachname(),
                stammdaten.weitereNamen(),
                stand.geburtsdatum(),
                stand.genauigkeit(),
                person.staatsangehoerigkeit(),
                person.geschlecht().orElse(null),
                person.azrNummer().orElse(null),
                stammdaten.sprachen(),
                stammdaten.anschrift(),
                stammdaten.kontakt(),
                stammdaten.merkmale(),
                person.erwerbslage(),
                stand.rechtslage(),
                MitgliedAnsicht.of(stand.haushalt()));
    }
}
