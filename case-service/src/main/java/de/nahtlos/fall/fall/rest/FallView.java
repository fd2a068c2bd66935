package de.nahtlos.fall.fall.rest;

import de.nahtlos.fall.fall.Eingang;
import de.nahtlos.fall.fall.Ergebnis;
import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.FallStatus;
import de.nahtlos.fall.fall.Intensitaet;
import de.nahtlos.fall.fall.Triage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A Fall as a client sees it.
 *
 * @param name from status-service with the caller's token; "Name nicht abrufbar" without an answer
 * @param mitglieder the persons besides personId
 * @param version the number in the ETag
 */
public record FallView(
        UUID id,
        UUID personId,
        String name,
        List<UUID> mitglieder,
        FallStatus status,
        Intensitaet intensitaet,
        Eingang eingang,
        Triage triage,
        String sozialraum,
        String lotse,
        String vertretung,
        Instant eroeffnetAm,
        Ergebnis ergebnis,
        Instant abgeschlossenAm,
        long version) {

    static FallView of(Fall fall, String name) {
        return new FallView(
                fall.id(),
                fall.personId(),
                name,
                fall.mitglieder(),
                fall.stammdaten().status(),
                fall.stammdaten().intensitaet(),
                fall.eingang(),
                fall.triage().orElse(null),
                fall.stammdaten().sozialraum(),
                fall.lotse().orElse(null),
                fall.vertretung().orElse(null),
                fall.eroeffnetAm(),
                fall.ergebnis().orElse(null),
                fall.abgeschlossenAm().orElse(null),
                fall.version());
    }
}
