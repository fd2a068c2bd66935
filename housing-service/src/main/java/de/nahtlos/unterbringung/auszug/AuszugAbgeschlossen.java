package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import java.util.UUID;

/**
 * The Auszug is over.
 *
 * @param status ABGESCHLOSSEN (moved out) or ZURUECKGENOMMEN (withdrawn)
 */
@EventType("auszug.abgeschlossen.v1")
public record AuszugAbgeschlossen(UUID personId, String kommune, UUID auszugId, AuszugStatus status) implements Event {

    @Override
    public String key() {
        return personId.toString();
    }
}
