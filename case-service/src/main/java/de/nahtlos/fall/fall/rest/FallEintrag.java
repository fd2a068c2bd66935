package de.nahtlos.fall.fall.rest;

import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.FallStatus;
import de.nahtlos.fall.fall.Intensitaet;
import java.time.Instant;
import java.util.UUID;

/**
 * A Fall in a list.
 *
 * @param name from status-service with the caller's token; "Name nicht abrufbar" without an answer
 */
public record FallEintrag(
        UUID id,
        UUID personId,
        String name,
        FallStatus status,
        Intensitaet intensitaet,
        String sozialraum,
        String lotse,
        String vertretung,
        Instant eroeffnetAm) {

    static FallEintrag of(Fall fall, String name) {
        return new FallEintrag(
                fall.id(),
                fall.personId(),
                name,
                fall.stammdaten().status(),
                fall.stammdaten().intensitaet(),
                fall.stammdaten().sozialraum(),
                fall.lotse().orElse(null),
                fall.vertretung().orElse(null),
                fall.eroeffnetAm());
    }
}
