package de.nahtlos.fall.hilfeplan;

import de.nahtlos.fall.uebergang.Rechtskreis;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a Massnahme says.
 *
 * @param zielId the goal that it serves
 * @param angebotId the offer of the catalogue; null if none
 * @param personId for whom; null = for everyone of the Fall
 * @param traeger who provides it
 * @param kostentraeger who pays
 * @param rechtskreise in which it can be paid
 * @param bis last day; null = open
 * @param status null for a new one: GEPLANT or LAUFEND by its first day
 */
public record MassnahmeInhalt(
        @NotNull UUID zielId,
        UUID angebotId,
        UUID personId,
        @NotBlank @Size(max = 500) String bezeichnung,
        @NotBlank @Size(max = 200) String traeger,
        @NotBlank @Size(max = 200) String kostentraeger,
        @NotEmpty Set<@NotNull Rechtskreis> rechtskreise,
        @NotNull LocalDate von,
        LocalDate bis,
        MassnahmeStatus status) {

    MassnahmeInhalt begonnenAm(LocalDate heute) {
        MassnahmeStatus jetzt =
                status != null ? status : von.isAfter(heute) ? MassnahmeStatus.GEPLANT : MassnahmeStatus.LAUFEND;
        return new MassnahmeInhalt(
                zielId, angebotId, personId, bezeichnung, traeger, kostentraeger, rechtskreise, von, bis, jetzt);
    }

    /** The offer that it takes a place of; empty if it has ended or comes from no offer. */
    Optional<UUID> belegt() {
        return status.beendet() ? Optional.empty() : Optional.ofNullable(angebotId);
    }
}
