package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.status.auskunft.Personenstand;
import de.nahtlos.status.auskunft.Uebergabedaten.Titel;
import de.nahtlos.status.auskunft.Uebergabedaten.Uebergabestand;
import de.nahtlos.status.person.Anschrift;
import de.nahtlos.status.person.Geschlecht;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.frist.Fristtyp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * View UEBERGABE: the whitelist of the hand-over packet (docs/paket.md of case-service), for case-service when it freezes a packet.
 *
 * @param zustellung day on which the protecting decision was notified
 * @param titel the title or the paper about one
 * @param wohnsitzregelungBis last day of the Wohnsitzregelung (§ 12a AufenthG)
 */
public record UebergabeAnsicht(
        UUID id,
        String vorname,
        String nachname,
        LocalDate geburtsdatum,
        Geschlecht geschlecht,
        String staatsangehoerigkeit,
        String azrNummer,
        Anschrift anschrift,

        @JsonRawValue @Schema(implementation = JsonNode.class)
        String kontakt,

        List<String> sprachen,
        List<MitgliedAnsicht> haushalt,
        String status,
        String bezeichnung,
        String schutzart,
        LocalDate zustellung,
        @JsonInclude(JsonInclude.Include.NON_NULL) Titel titel,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate wohnsitzregelungBis,
        String rechtskreis,
        List<WechselInUebergabe> rechtskreiswechsel)
        implements Personansicht {

    static UebergabeAnsicht of(Personenstand stand, Uebergabestand daten) {
        var person = stand.person();
        var stammdaten = person.stammdaten();
        return new UebergabeAnsicht(
                person.id(),
                stammdaten.vorname(),
                stammdaten.nachname(),
                stand.geburtsdatum(),
                person.geschlecht().orElse(null),
                person.staatsangehoerigkeit(),
                person.azrNummer().orElse(null),
                stammdaten.anschrift(),
                stammdaten.kontakt(),
                stammdaten.sprachen(),
                MitgliedAnsicht.of(stand.haushalt()),
                stand.rechtslage().status(),
                stand.rechtslage().bezeichnung(),
                stand.rechtslage().schutzart(),
                daten.zustellung(),
                daten.titel(),
                wohnsitzregelungBis(stand.fristen()),
                stand.rechtslage().rechtskreis(),
                WechselInUebergabe.of(daten.wechsel()));
    }

    private static LocalDate wohnsitzregelungBis(List<Frist> fristen) {
        return fristen.stream()
                .filter(frist -> frist.typ() == Fristtyp.WOHNSITZREGELUNG_ENDE)
                .map(Frist::ende)
                .findFirst()
                .orElse(null);
    }
}
