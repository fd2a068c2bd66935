package de.nahtlos.status.haushalt.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.haushalt.NeuesMitglied;
import de.nahtlos.status.recht.begriff.Rolle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Body of {@code POST /haushalte}: nothing, a list of members, or the fields of the one first member. */
public record HaushaltAnfrage(
        @Size(max = 30) List<@NotNull @Valid MitgliedAnfrage> mitglieder,
        UUID personId,
        Rolle rolle,
        @Size(max = 30) List<@NotNull UUID> elternVon,
        LocalDate von) {

    /** @throws de.nahtlos.kit.problem.Problem 400 for half a member */
    List<NeuesMitglied> befehl() {
        if (mitglieder != null) {
            return mitglieder.stream().map(MitgliedAnfrage::befehl).toList();
        }
        if (personId == null && rolle == null && von == null && elternVon == null) {
            return List.of();
        }
        require("/personId", personId);
        require("/rolle", rolle);
        require("/von", von);
        return List.of(new MitgliedAnfrage(personId, rolle, elternVon, von).befehl());
    }

    private static void require(String feld, Object wert) {
        if (wert == null) {
            throw Problems.badField(feld, "Bitte angeben.");
        }
    }
}
