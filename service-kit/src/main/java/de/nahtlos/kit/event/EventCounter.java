package de.nahtlos.kit.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What became of the messages of one topic: metric {@code nahtlos_consumer_messages_total}; and for how long the one at
 * hand has been tried again: {@code nahtlos_consumer_waiting_seconds}. How far the consumer is behind tells the metric
 * {@code kafka_consumer_fetch_manager_records_lag_max} of the Kafka client.
 */
final class EventCounter {

    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);

    /** What is tried again, per partition; a partition that went to another instance leaves its last try behind. */
    private final Map<Integer, Waiting> waiting = new ConcurrentHashMap<>();

    /** First and last try, by the clock of {@link System#nanoTime}. */
    private record Waiting(long since, long last) {

        /** Tries are at most two seconds and the patience of the database apart. */
        private static final Duration OVER = Duration.ofMinutes(2);

        Waiting again(long now) {
            return new Waiting(since, now);
        }

        boolean runs(long now) {
            return now - last < OVER.toNanos();
        }
    }

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

    /** @param partition whose message it was */
    void count(Outcome outcome, int partition) {
        counters.get(outcome).increment();
        if (outcome == Outcome.RETRY) {
            long now = System.nanoTime();
            waiting.merge(partition, new Waiting(now, now), (known, first) -> known.again(now));
        } else {
            waiting.remove(partition);
        }
    }

    /** For how long a message at hand has been tried again, the longest of all partitions; zero if none is. */
    Duration waiting() {
        long now = System.nanoTime();
        waiting.values().removeIf(it -> !it.runs(now));
        return waiting.values().stream()
                .map(it -> Duration.ofNanos(now - it.since()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
