package de.nahtlos.unterbringung.person.messaging;

import static java.util.Objects.requireNonNull;

import de.nahtlos.unterbringung.person.Fakt;
import java.time.LocalDate;
import java.util.UUID;

/** What housing reads from {@code aufenthaltsstatus.geaendert.v1}. */
record StatusGeaendert(
        UUID personId, String kommune, long personVersion, String status, LocalDate seit, boolean korrektur) {
    StatusGeaendert {
        requireNonNull(personId);
        requireNonNull(status);
        requireNonNull(seit);
    }

    Fakt fakt() {
        return new Fakt.Status(personVersion, seit, status, korrektur);
    }
}
