package de.nahtlos.unterbringung.belegung.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.belegung.BelegePlatz;
import de.nahtlos.unterbringung.belegung.Endegrund;
import de.nahtlos.unterbringung.belegung.Regelangaben;
import de.nahtlos.unterbringung.belegung.Zeitraum;
import de.nahtlos.unterbringung.belegung.rest.Regelabgleich.AbweichungEingabe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients tell about stays. */
final class BelegungEingaben {

    private BelegungEingaben() {}

    /** @param bis last day; null = open */
    @Schema(name = "BelegungEingabe", example = """
                    {"personId": "01980000-0000-7000-8000-000000000001",
                     "platzId": "01980000-0000-7000-8000-0000000000f1", "von": "2025-01-13"}""")
    record Neu(
            @NotNull UUID personId,
            @NotNull UUID platzId,
            @NotNull LocalDate von,
            LocalDate bis,
            @Size(max = 10) List<@NotNull @Valid AbweichungEingabe> abweichungen) {
        BelegePlatz befehl(Regelangaben angaben) {
            return new BelegePlatz(personId, platzId, zeitraum(von, bis), angaben);
        }
    }

    /** @param am first free day */
    @Schema(name = "BelegungsendeEingabe", example = "{\"am\": \"2025-12-15\", \"grund\": \"AUSZUG\"}")
    record Ende(@NotNull LocalDate am, @NotNull Endegrund grund) {

        /** @throws de.nahtlos.kit.problem.Problem 400 for a reason that has its own operation */
        Endegrund grundDesEndes() {
            if (grund == Endegrund.STORNO) {
                throw Problems.badField("/grund", "Eine irrtümliche Belegung bitte über /storno zurücknehmen.");
            }
            return grund;
        }
    }

    /** @param am first day on the new place */
    @Schema(
            name = "VerlegungEingabe",
            example = "{\"platzId\": \"01980000-0000-7000-8000-0000000000f2\", \"am\": \"2025-03-01\"}")
    record Verlegung(
            @NotNull UUID platzId,
            @NotNull LocalDate am,
            @Size(max = 10) List<@NotNull @Valid AbweichungEingabe> abweichungen) {}

    static Zeitraum zeitraum(LocalDate von, LocalDate bis) {
        if (bis != null && bis.isBefore(von)) {
            throw Problems.badField("/bis", "Liegt vor von.");
        }
        return Zeitraum.vonBis(von, bis);
    }
}
