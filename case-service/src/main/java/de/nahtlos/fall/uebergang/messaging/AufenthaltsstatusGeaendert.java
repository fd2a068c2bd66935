package de.nahtlos.fall.uebergang.messaging;

import de.nahtlos.fall.person.Statusmeldung;
import de.nahtlos.kit.event.UnprocessableEvent;
import java.time.LocalDate;
import java.util.UUID;

/** The part of {@code aufenthaltsstatus.geaendert.v1} that is used here. */
record AufenthaltsstatusGeaendert(UUID personId, Long personVersion, String status, LocalDate seit, Boolean korrektur) {

    AufenthaltsstatusGeaendert {
        if (personId == null || personVersion == null || status == null || seit == null) {
            throw new UnprocessableEvent("aufenthaltsstatus.geaendert.v1: a required field is missing");
        }
    }

    Statusmeldung meldung() {
        return new Statusmeldung(personId, personVersion, status, seit, Boolean.TRUE.equals(korrektur));
    }
}
