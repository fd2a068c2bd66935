package de.nahtlos.status.rechtskreis.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.status.person.messaging.Kopf;
import java.time.LocalDate;

/**
 * The Aufenthaltsstatus is another one from a day on.
 *
 * @param status code of the Aufenthaltsstatus
 * @param bezeichnung its display word
 * @param seit first day of the status; may lie in the past or in the future
 * @param korrektur whether what was said before about the time from {@code seit} on is void
 */
@EventType("aufenthaltsstatus.geaendert.v1")
public record AufenthaltsstatusGeaendert(
        @JsonUnwrapped Kopf kopf, String status, String bezeichnung, LocalDate seit, boolean korrektur)
        implements Event {

    @Override
    public String key() {
        return kopf.key();
    }
}
