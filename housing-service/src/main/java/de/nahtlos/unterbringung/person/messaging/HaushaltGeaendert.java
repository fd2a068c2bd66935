package de.nahtlos.unterbringung.person.messaging;

import static java.util.Objects.requireNonNull;

import de.nahtlos.unterbringung.person.Fakt;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What housing reads from {@code haushalt.geaendert.v1}. */
record HaushaltGeaendert(
        UUID personId, String kommune, long personVersion, UUID haushaltId, List<Mitglied> mitglieder) {
    HaushaltGeaendert {
        requireNonNull(personId);
        requireNonNull(haushaltId);
        mitglieder = List.copyOf(mitglieder);
    }

    /** A dated membership. */
    record Mitglied(UUID personId, String rolle, List<UUID> elternVon, LocalDate von, LocalDate bis) {
        Mitglied {
            requireNonNull(personId);
            requireNonNull(rolle);
            requireNonNull(von);
            elternVon = elternVon == null ? List.of() : List.copyOf(elternVon);
        }
    }

    Fakt fakt() {
        return new Fakt.Haushalt(
                personVersion,
                haushaltId,
                mitglieder.stream()
                        .map(it -> new Fakt.Mitglied(it.personId(), it.rolle(), it.elternVon(), it.von(), it.bis()))
                        .toList());
    }
}
