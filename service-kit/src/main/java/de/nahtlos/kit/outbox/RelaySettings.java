package de.nahtlos.kit.outbox;

import java.time.Duration;

/**
 * How the relay sends.
 *
 * @param topic the one topic of this producer
 * @param source CloudEvents source, for example {@code /status-service}
 * @param poll longest time between two looks at the outbox when nobody wakes the relay
 * @param batch most rows in flight at a time
 */
record RelaySettings(String topic, String source, Duration poll, int batch) {}
