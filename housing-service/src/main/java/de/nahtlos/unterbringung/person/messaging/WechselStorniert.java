package de.nahtlos.unterbringung.person.messaging;

import static java.util.Objects.requireNonNull;

import de.nahtlos.unterbringung.person.Fakt;
import java.util.UUID;

/** What housing reads from {@code rechtskreiswechsel.storniert.v1}. */
record WechselStorniert(UUID personId, String kommune, long personVersion, UUID wechselId) {
    WechselStorniert {
        requireNonNull(personId);
        requireNonNull(wechselId);
    }

    Fakt fakt() {
        return new Fakt.Storno(personVersion, wechselId);
    }
}
