package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.name.Schreibweise;
import de.nahtlos.status.person.Anschrift;
import de.nahtlos.status.person.Erwerbslage;
import de.nahtlos.status.person.Genauigkeit;
import de.nahtlos.status.person.Geschlecht;
import de.nahtlos.status.person.RegistrierePerson;
import de.nahtlos.status.person.Stammdaten;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Body of {@code POST /personen}.
 *
 * @param weitereNamen other spellings of the name on papers
 * @param staatsangehoerigkeit ISO 3166-1 alpha-3
 * @param sprachen BCP 47
 * @param kontakt a text, or an object of texts
 * @param merkmale needs for housing, for example BARRIEREFREI
 * @param erwerbsfaehig true if left out
 * @param dauerhaftVollErwerbsgemindert false if left out
 * @param hilfebeduerftig true if left out
 * @param geburtsdatumGenauigkeit TAG if left out; an unknown day or month is 01 in the birth date
 */
public record NeuePerson(
        @NotNull @SingleLine String vorname,
        @NotNull @SingleLine String nachname,
        @Size(max = 10) List<@NotNull @Valid Schreibweise> weitereNamen,
        @NotNull LocalDate geburtsdatum,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "Bitte drei Großbuchstaben, etwa SYR.") String staatsangehoerigkeit,

        Geschlecht geschlecht,
        @SingleLine(max = 40) String azrNummer,
        @Size(max = 20) List<@NotNull @SingleLine(max = 35) String> sprachen,
        @Valid Anschrift anschrift,
        @Kontakt JsonNode kontakt,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> merkmale,
        Boolean erwerbsfaehig,
        Boolean dauerhaftVollErwerbsgemindert,
        Boolean hilfebeduerftig,
        Genauigkeit geburtsdatumGenauigkeit) {

    RegistrierePerson befehl() {
        return new RegistrierePerson(
                new Stammdaten(
                        vorname, nachname, weitereNamen, sprachen, anschrift, Kontakt.Form.text(kontakt), merkmale),
                geburtsdatum,
                staatsangehoerigkeit,
                geschlecht,
                azrNummer,
                new Erwerbslage(
                        !Boolean.FALSE.equals(erwerbsfaehig),
                        Boolean.TRUE.equals(dauerhaftVollErwerbsgemindert),
                        !Boolean.FALSE.equals(hilfebeduerftig)),
                geburtsdatumGenauigkeit == null ? Genauigkeit.TAG : geburtsdatumGenauigkeit);
    }
}
