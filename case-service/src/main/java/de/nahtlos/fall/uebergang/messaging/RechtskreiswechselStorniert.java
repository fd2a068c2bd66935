package de.nahtlos.fall.uebergang.messaging;

import de.nahtlos.kit.event.UnprocessableEvent;
import java.util.UUID;

/** The part of {@code rechtskreiswechsel.storniert.v1} that is used here. */
record RechtskreiswechselStorniert(UUID personId, Long personVersion, UUID wechselId) {

    RechtskreiswechselStorniert {
        if (personId == null || personVersion == null || wechselId == null) {
            throw new UnprocessableEvent("rechtskreiswechsel.storniert.v1: a required field is missing");
        }
    }
}
