package de.nahtlos.unterbringung.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What housing reads from {@code person.registriert.v1}. */
record PersonRegistriert(UUID personId, String kommune) {
    PersonRegistriert {
        requireNonNull(personId);
    }
}
