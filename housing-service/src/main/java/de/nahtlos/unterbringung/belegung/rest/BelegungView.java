package de.nahtlos.unterbringung.belegung.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.unterbringung.belegung.Abweichungen.Abweichung;
import de.nahtlos.unterbringung.belegung.BelegungZeile;
import de.nahtlos.unterbringung.belegung.Endegrund;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A stay as clients see it.
 *
 * @param name from status-service, or "Name nicht abrufbar"; only in lists and single views
 * @param bis last day; null = open
 * @param grund why it ended; null while it runs
 * @param abweichungen from rules of placement; only in single views
 * @param hinweise codes; {@code REGELN_NICHT_GEPRUEFT} or {@code PERSON_NICHT_GEPRUEFT} if status-service could not be asked about the person
 */
record BelegungView(
        UUID id,
        UUID personId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String name,
        UUID platzId,
        String platz,
        UUID einheitId,
        String einheit,
        UUID unterkunftId,
        String unterkunft,
        Unterkunftsart art,
        LocalDate von,
        LocalDate bis,
        Endegrund grund,
        boolean storniert,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Abweichung> abweichungen,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> hinweise,
        long version) {

    static BelegungView of(BelegungZeile zeile, String name, List<Abweichung> abweichungen, List<String> hinweise) {
        var belegung = zeile.belegung();
        return new BelegungView(
                belegung.id(),
                belegung.personId(),
                name,
                belegung.platzId(),
                zeile.platz().bezeichnung(),
                zeile.einheit().id(),
                zeile.einheit().bezeichnung(),
                zeile.unterkunft().id(),
                zeile.unterkunft().name(),
                zeile.unterkunft().art(),
                belegung.zeitraum().von(),
                belegung.zeitraum().bis().orElse(null),
                belegung.grund().orElse(null),
                belegung.storniert(),
                abweichungen,
                hinweise,
                belegung.version());
    }
}
