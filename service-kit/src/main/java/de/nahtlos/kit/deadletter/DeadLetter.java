package de.nahtlos.kit.deadletter;

import java.time.Instant;

/**
 * A message that was put aside. Ids, codes and causes only.
 *
 * @param id place in the dead-letter topic, {@code <topic>-<partition>-<offset>}
 * @param topic topic that it came from
 * @param ereignisId CloudEvents id; null if it had none
 * @param typ CloudEvents type; null if it had none
 * @param grund why it could not take effect
 * @param zeitpunkt when it was put aside
 * @param wiedervorgelegt when it took effect after all; null as long as it did not
 */
public record DeadLetter(
        String id,
        String topic,
        String ereignisId,
        String typ,
        String grund,
        Instant zeitpunkt,
        Instant wiedervorgelegt) {}
