package de.nahtlos.unterbringung.auszug.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.unterbringung.auszug.AendereAuszug;
import de.nahtlos.unterbringung.auszug.AuszugStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client wants to change; an absent field stays.
 *
 * @param status OFFEN, WOHNUNG_GEFUNDEN or VERLAENGERT; the other ones come by moving out or by a Storno
 * @param hindernisse what stands in the way; never a name or a health matter
 */
@Schema(name = "AuszugAenderung", example = """
                {"status": "VERLAENGERT", "ziel": "2026-04-01", "hindernisse": ["keine passende Wohnung"]}""")
record AuszugAenderung(
        AuszugStatus status,
        LocalDate ziel,
        @Size(max = 20) List<@NotNull @SingleLine String> hindernisse,
        Boolean gebuehrenpflichtig) {

    AendereAuszug befehl(UUID id) {
        if (status != null && !status.laufend()) {
            throw Problems.badField(
                    "/status", "Ein Auszug wird durch das Ende der Belegung abgeschlossen, nicht von Hand.");
        }
        return new AendereAuszug(
                id,
                Optional.ofNullable(status),
                Optional.ofNullable(ziel),
                Optional.ofNullable(hindernisse),
                Optional.ofNullable(gebuehrenpflichtig));
    }
}
