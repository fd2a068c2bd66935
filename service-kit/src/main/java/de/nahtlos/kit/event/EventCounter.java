package de.nahtlos.kit.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What became of the messages of one topic: metric {@code nahtlos_consumer_messages_total}; and for how long the one at
 * hand has been tried again: {@code nahtlos_consumer_waiting_seconds}. How far the consumer is behind tells the metric
 * {@code kafka_consumer_fetch_manager_records_lag_max} of the Kafka client.
 */
final class EventCounter {

    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);
    /** By the clock of {@link System#nanoTime}; null while nothing is tried again. */
    private volatile Long waitingSince;

    /** What became of a delivery. */
    enum Outcome {
        /** It had its effect. */
        EFFECT,
        /** Skipped, or received before. */
        NONE,
        /** To be tried again. */
        RETRY,
        /** Put aside. */
        DEAD_LETTER
    }

    EventCounter(MeterRegistry registry, String topic) {
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            counters.put(outcome, registry.counter("nahtlos.consumer.messages", "topic", topic, "outcome", name));
        }
        Gauge.builder("nahtlos.consumer.waiting", () -> waiting().toMillis() / 1e3)
                .baseUnit("seconds")
                .tag("topic", topic)
                .register(registry);
    }

    void count(Outcome outcome) {
        counters.get(outcome).increment();
        if (outcome != Outcome.RETRY) {
            waitingSince = null;
        } else if (waitingSince == null) {
            waitingSince = System.nanoTime();
        }
    }

    /** For how long the message at hand has been tried again; zero if it is not. */
    Duration waiting() {
        Long since = waitingSince;
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }
}
