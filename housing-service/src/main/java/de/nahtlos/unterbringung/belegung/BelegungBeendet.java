package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A stay ends.
 *
 * @param am first day on which the place is free again; may lie ahead
 */
@EventType("belegung.beendet.v1")
public record BelegungBeendet(
        UUID personId, String kommune, UUID belegungId, Unterkunftsart art, LocalDate am, Endegrund grund)
        implements Event {

    @Override
    public String key() {
        return personId.toString();
    }
}
