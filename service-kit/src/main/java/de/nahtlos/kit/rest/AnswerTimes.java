package de.nahtlos.kit.rest;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * The times of answers in a few buckets, from which percentiles can be told: metric
 * {@code http_server_requests_seconds_bucket}. Without them there are only a mean and a maximum.
 */
class AnswerTimes {

    /** Around the goal of a list (0.1 s) and the limit of an answer (3 s, {@code docs/zeitlimits.md}). */
    private static final double[] BUCKETS = Stream.of(25, 100, 250, 500, 1_000, 3_000, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals("http.server.requests")
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BUCKETS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
