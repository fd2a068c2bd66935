package de.nahtlos.status.haushalt;

import de.nahtlos.status.recht.begriff.Rolle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person who joins a household.
 *
 * @param elternVon the children of this member
 * @param von first day
 */
public record NeuesMitglied(UUID personId, Rolle rolle, List<UUID> elternVon, LocalDate von) {

    /** Everyone who is named here. */
    Stream<UUID> genannte() {
        return Stream.concat(Stream.of(personId), elternVon.stream());
    }
}
