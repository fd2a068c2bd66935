package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.name.Schreibweise;
import de.nahtlos.status.person.Anschrift;
import de.nahtlos.status.person.Stammdaten;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The fields that {@code PATCH /personen/{id}} can change; everything else about a person is a fact. */
public record PersonAenderung(
        @NotNull @SingleLine String vorname,
        @NotNull @SingleLine String nachname,
        @Size(max = 10) List<@NotNull @Valid Schreibweise> weitereNamen,
        @Size(max = 20) List<@NotNull @SingleLine(max = 35) String> sprachen,
        @Valid Anschrift anschrift,
        @Kontakt JsonNode kontakt,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> merkmale) {

    Stammdaten stammdaten() {
        return new Stammdaten(
                vorname, nachname, weitereNamen, sprachen, anschrift, Kontakt.Form.text(kontakt), merkmale);
    }
}
