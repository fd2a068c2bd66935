package de.nahtlos.status.haushalt.rest;

import de.nahtlos.status.haushalt.NeuesMitglied;
import de.nahtlos.status.recht.begriff.Rolle;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person who joins a household.
 *
 * @param elternVon the children of this member
 * @param von first day
 */
public record MitgliedAnfrage(
        @NotNull UUID personId,
        @NotNull Rolle rolle,
        @Size(max = 30) List<@NotNull UUID> elternVon,
        @NotNull LocalDate von) {

    NeuesMitglied befehl() {
        return new NeuesMitglied(personId, rolle, elternVon == null ? List.of() : elternVon, von);
    }
}
