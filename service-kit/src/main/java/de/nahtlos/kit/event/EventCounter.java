package de.nahtlos.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what became of the messages of one topic: metric {@code nahtlos_consumer_messages_total}. */
final class EventCounter {

    private final MeterRegistry registry;
    private final String topic;

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
        this.registry = registry;
        this.topic = topic;
        for (Outcome outcome : Outcome.values()) {
            registry.counter("nahtlos.consumer.messages", "topic", topic, "outcome", name(outcome));
        }
    }

    void count(Outcome outcome) {
        registry.counter("nahtlos.consumer.messages", "topic", topic, "outcome", name(outcome))
                .increment();
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
