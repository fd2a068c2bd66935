package de.nahtlos.unterbringung.person.messaging;

import static java.util.Objects.requireNonNull;

import de.nahtlos.unterbringung.person.Fakt;
import java.time.LocalDate;
import java.util.UUID;

/** What housing reads from {@code rechtskreiswechsel.festgestellt.v1}. */
record WechselFestgestellt(
        UUID personId,
        String kommune,
        long personVersion,
        UUID wechselId,
        String nach,
        LocalDate wirksamAb,
        UUID ersetzt) {
    WechselFestgestellt {
        requireNonNull(personId);
        requireNonNull(wechselId);
        requireNonNull(nach);
        requireNonNull(wirksamAb);
    }

    Fakt fakt() {
        return new Fakt.Wechsel(personVersion, wechselId, nach, wirksamAb, ersetzt);
    }
}
