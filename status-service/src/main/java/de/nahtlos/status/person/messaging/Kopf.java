package de.nahtlos.status.person.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * What every event of this service begins with.
 *
 * @param personId the person; message key and CloudEvents subject
 * @param kommune 5-digit key of the Kommune that owns the data
 * @param personVersion counts up with every change of the person; of several events about one thing the highest counts
 * @param erfasstAm when the cause was recorded, not the day of its legal effect
 */
public record Kopf(UUID personId, String kommune, long personVersion, Instant erfasstAm) {

    /** The message key: all events of a person keep their order. */
    public String key() {
        return personId.toString();
    }
}
