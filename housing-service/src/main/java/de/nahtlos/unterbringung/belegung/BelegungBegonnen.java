package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person has a place from a day on.
 *
 * @param von first day; may lie ahead
 */
@EventType("belegung.begonnen.v1")
public record BelegungBegonnen(UUID personId, String kommune, UUID belegungId, Unterkunftsart art, LocalDate von)
        implements Event {

    @Override
    public String key() {
        return personId.toString();
    }
}
