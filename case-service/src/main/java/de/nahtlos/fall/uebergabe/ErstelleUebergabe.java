package de.nahtlos.fall.uebergabe;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Prepares the Uebergabe of one Bedarfsgemeinschaft.
 *
 * @param uebergaenge one per person
 * @param ansprechpartner whom the receiver may ask; without one the Uebergabe is incomplete
 * @param bemerkung for the sender only, never in the packet
 */
public record ErstelleUebergabe(
        @NotNull @Valid Empfaenger an,
        @NotEmpty @Size(max = 30) List<@NotNull UUID> uebergaenge,
        @Size(max = 200) String ansprechpartner,
        @Size(max = 2000) String bemerkung) {

    Entwurf entwurf() {
        return new Entwurf(an, ansprechpartner, bemerkung);
    }
}
