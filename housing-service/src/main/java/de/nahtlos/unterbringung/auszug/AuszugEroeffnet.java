package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The person shall find a flat. Sent again with the same id when the target date moves.
 *
 * @param ziel the day by which the place shall be free
 */
@EventType("auszug.eroeffnet.v1")
public record AuszugEroeffnet(UUID personId, String kommune, UUID auszugId, LocalDate ziel) implements Event {

    @Override
    public String key() {
        return personId.toString();
    }
}
