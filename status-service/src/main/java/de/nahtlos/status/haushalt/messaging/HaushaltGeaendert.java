package de.nahtlos.status.haushalt.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.status.person.messaging.Kopf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The household of the person changed. Sent once per person that is or was a member.
 *
 * @param haushaltId the household that changed
 * @param mitglieder all memberships, past ones included, in the order of their begin
 */
@EventType("haushalt.geaendert.v1")
public record HaushaltGeaendert(@JsonUnwrapped Kopf kopf, UUID haushaltId, List<Mitglied> mitglieder) implements Event {

    /**
     * A dated membership.
     *
     * @param rolle the role in the household, see the vocabulary
     * @param elternVon the children of this member
     * @param von first day
     * @param bis last day; null = open, left out in JSON
     */
    public record Mitglied(
            UUID personId,
            String rolle,
            List<UUID> elternVon,
            LocalDate von,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate bis) {}

    @Override
    public String key() {
        return kopf.key();
    }
}
