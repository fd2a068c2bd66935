package de.nahtlos.status.person.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;

/** A person was registered. Who may see name and birth date fetches them over REST. */
@EventType("person.registriert.v1")
public record PersonRegistriert(@JsonUnwrapped Kopf kopf) implements Event {

    @Override
    public String key() {
        return kopf.key();
    }
}
