package de.nahtlos.kit.event;

/**
 * A fact that a service tells the others. Implemented by records with {@link EventType}; the record's components are
 * the JSON data. Never put a name, birth date, address or free text into one.
 */
public interface Event {

    /** Message key and CloudEvents subject: events with the same key keep their order. */
    String key();
}
