package de.nahtlos.status.rechtskreis.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.status.person.messaging.Kopf;
import java.util.UUID;

/**
 * A published Rechtskreiswechsel does not take place and has no successor.
 *
 * @param wechselId the change that is void
 * @param grund code of the Storno, {@code NEUE_TATSACHE} if a further fact ended it, {@code NEUE_REGEL} if other rules did
 */
@EventType("rechtskreiswechsel.storniert.v1")
public record RechtskreiswechselStorniert(@JsonUnwrapped Kopf kopf, UUID wechselId, String grund) implements Event {

    @Override
    public String key() {
        return kopf.key();
    }
}
