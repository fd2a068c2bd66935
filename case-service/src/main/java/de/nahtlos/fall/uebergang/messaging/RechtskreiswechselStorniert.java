package de.nahtlos.fall.uebergang.messaging;

import de.nahtlos.kit.event.UnprocessableEvent;
import java.util.UUID;

/**
 * The part of {@code rechtskreiswechsel.storniert.v1} that is used here.
 *
 * @param grund code of the reason; only {@code FALSCHE_PERSON} makes a difference here
 */
record RechtskreiswechselStorniert(UUID personId, Long personVersion, UUID wechselId, String grund) {

    RechtskreiswechselStorniert {
        if (personId == null || personVersion == null || wechselId == null) {
            throw new UnprocessableEvent("rechtskreiswechsel.storniert.v1: a required field is missing");
        }
    }

    boolean falschePerson() {
        return "FALSCHE_PERSON".equals(grund);
    }
}
