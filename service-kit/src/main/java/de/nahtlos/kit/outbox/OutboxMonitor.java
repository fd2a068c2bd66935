package de.nahtlos.kit.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * What an operator sees of the outbox: metrics {@code nahtlos_outbox_rows}, {@code nahtlos_outbox_oldest_seconds},
 * {@code nahtlos_relay_stuck}, {@code nahtlos_relay_leading} (1 in the one instance that sends),
 * {@code nahtlos_relay_sent_total} and {@code nahtlos_relay_failures_total}, and the readiness check {@code outbox}.
 *
 * <p>A broker that is away for a while does not make the service unready: writes are answered and wait in the outbox.
 * Only a backlog older than {@code nahtlos.outbox.max-age} does, because then somebody has to act.
 */
@Readiness
@ApplicationScoped
class OutboxMonitor implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(OutboxMonitor.class);

    private final DataSource dataSource;
    private final RelayRunner relay;
    private final Duration maxAge;
    private final MeterRegistry registry;
    private final List<Meter> meters;
    private volatile State state = new State(0, 0);

    private record State(long rows, double oldestSeconds) {}

    OutboxMonitor(
            DataSource dataSource,
            RelayRunner relay,
            MeterRegistry registry,
            @ConfigProperty(name = "nahtlos.outbox.max-age", defaultValue = "PT15M") Duration maxAge) {
        this.dataSource = dataSource;
        this.relay = relay;
        this.maxAge = maxAge;
        this.registry = registry;
        this.meters = List.of(
                Gauge.builder("nahtlos.outbox.rows", this, it -> it.state.rows())
                        .register(registry),
                Gauge.builder("nahtlos.outbox.oldest", this, it -> it.state.oldestSeconds())
                        .baseUnit("seconds")
                        .register(registry),
                Gauge.builder("nahtlos.relay.stuck", this, it -> it.relay.stuck() ? 1 : 0)
                        .register(registry),
                Gauge.builder("nahtlos.relay.leading", this, it -> it.relay.leading() ? 1 : 0)
                        .register(registry),
                FunctionCounter.builder("nahtlos.relay.sent", relay, RelayRunner::sent)
                        .register(registry),
                FunctionCounter.builder("nahtlos.relay.failures", relay, RelayRunner::failures)
                        .register(registry));
    }

    /** The registry outlives the application when it is started anew in the same JVM, as dev mode and tests do. */
    @PreDestroy
    void end() {
        meters.forEach(registry::remove);
    }

    @Scheduled(every = "5s", delay = 5, delayUnit = TimeUnit.SECONDS)
    void measure() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select count(*), coalesce(extract(epoch from now() - min(written_at)), 0) from outbox");
                var result = select.executeQuery()) {
            result.next();
            state = new State(result.getLong(1), result.getDouble(2));
        } catch (SQLException e) {
            LOG.debugf("outbox not measured: %s", e.getSQLState());
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .withData("rows", state.rows())
                .withData("oldestSeconds", Math.round(state.oldestSeconds()))
                .withData("relay", relay.stuck() ? "stuck" : "ok")
                .status(state.oldestSeconds() <= maxAge.toSeconds())
                .build();
    }
}
