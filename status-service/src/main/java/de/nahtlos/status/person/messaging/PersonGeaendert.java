package de.nahtlos.status.person.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;

/** Names, contact, address, languages or Merkmale changed: what a consumer fetched before is stale. */
@EventType("person.geaendert.v1")
public record PersonGeaendert(@JsonUnwrapped Kopf kopf) implements Event {

    @Override
    public String key() {
        return kopf.key();
    }
}
