package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The target date has passed and the person still lives there. Sent once per target date.
 *
 * @param ziel the target date that has passed
 */
@EventType("auszug.ueberfaellig.v1")
public record AuszugUeberfaellig(UUID personId, String kommune, UUID auszugId, LocalDate ziel) implements Event {

    @Override
    public String key() {
        return personId.toString();
    }
}
