package de.nahtlos.status.rechtskreis.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.status.person.messaging.Kopf;
import java.time.LocalDate;
import java.util.UUID;

/**
 * First day of payment in the new Rechtskreis (§ 37 Abs. 2 SGB II), and the gap before it.
 *
 * @param wechselId the change it belongs to
 * @param leistungAb first day of payment; null as long as no application is recorded
 * @param lueckeVon first day without payment; null without a gap, left out in JSON
 * @param lueckeBis last day without payment; null if unknown or without a gap, left out in JSON
 */
@EventType("leistungsbeginn.geaendert.v1")
public record LeistungsbeginnGeaendert(
        @JsonUnwrapped Kopf kopf,
        UUID wechselId,
        LocalDate leistungAb,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate lueckeVon,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate lueckeBis)
        implements Event {

    @Override
    public String key() {
        return kopf.key();
    }
}
