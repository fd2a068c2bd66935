package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.status.auskunft.Personenstand;
import de.nahtlos.status.person.Geschlecht;
import de.nahtlos.status.verlauf.rest.FristAnsicht;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** View BEGLEITUNG: what a Lotse needs; no detail of the asylum procedure. */
public record BegleitungAnsicht(
        UUID id,
        String vorname,
        String nachname,
        LocalDate geburtsdatum,
        Geschlecht geschlecht,
        String staatsangehoerigkeit,
        List<String> sprachen,

        @JsonRawValue @Schema(implementation = JsonNode.class)
        String kontakt,

        List<MitgliedAnsicht> haushalt,
        String bezeichnung,
        String rechtskreis,
        List<FristAnsicht> fristen)
        implements Personansicht {

    static BegleitungAnsicht of(Personenstand stand) {
        var person = stand.person();
        var stammdaten = person.stammdaten();
        return new BegleitungAnsicht(
                person.id(),
                stammdaten.vorname(),
                stammdaten.nachname(),
                stand.geburtsdatum(),
                person.geschlecht().orElse(null),
                person.staatsangehoerigkeit(),
                stammdaten.sprachen(),
                stammdaten.kontakt(),
                MitgliedAnsicht.of(stand.haushalt()),
                stand.rechtslage().bezeichnung(),
                stand.rechtslage().rechtskreis(),
                FristAnsicht.of(stand.fristen()));
    }
}
