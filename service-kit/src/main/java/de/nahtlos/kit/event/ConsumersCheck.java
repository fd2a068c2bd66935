package de.nahtlos.kit.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness check {@code consumers}: whether the broker is there, and per topic for how long the event at hand has been
 * tried again. As with the outbox, a broker that is away makes nobody unready, because requests are answered without
 * it; an event that has not gone through for {@code nahtlos.consumer.max-wait} does, because then somebody has to act.
 */
@Readiness
@ApplicationScoped
class ConsumersCheck implements HealthCheck {

    private final EventDispatchers dispatchers;
    private final MeterRegistry registry;
    private final Duration maxWait;

    ConsumersCheck(
            EventDispatchers dispatchers,
            MeterRegistry registry,
            @ConfigProperty(name = "nahtlos.consumer.max-wait", defaultValue = "PT15M") Duration maxWait) {
        this.dispatchers = dispatchers;
        this.registry = registry;
        this.maxWait = maxWait;
    }

    @Override
    public HealthCheckResponse call() {
        var waiting = dispatchers.waiting();
        var check = HealthCheckResponse.named("consumers");
        if (!waiting.isEmpty()) {
            check.withData("broker", connections() > 0 ? "ok" : "away");
        }
        waiting.forEach((topic, since) -> check.withData(topic + " waiting seconds", since.toSeconds()));
        return check.status(waiting.values().stream().allMatch(it -> it.compareTo(maxWait) <= 0))
                .build();
    }

    private double connections() {
        return registry.find("kafka.consumer.connection.count").gauges().stream()
                .mapToDouble(Gauge::value)
                .filter(Double::isFinite)
                .sum();
    }
}
