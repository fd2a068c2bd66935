package de.nahtlos.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;

/** Runs the {@link Relay} in a thread of its own as long as the service lives. */
@ApplicationScoped
public class RelayRunner {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

    private final Config config;
    private final Map<String, Object> kafka;
    private final Relay relay;
    private Thread thread;

    /** @param kafka all properties {@code kafka.*}: where the broker is and how to log in */
    RelayRunner(Config config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.config = config;
        this.kafka = kafka;
        this.relay = new Relay(this::open, this::producer, settings());
    }

    /** There is something to send. */
    public void wake() {
        relay.wake();
    }

    /** Whether the last attempt to send failed: events wait in the outbox. */
    public boolean stuck() {
        return relay.stuck();
    }

    /** Whether this instance is the one that sends. */
    boolean leading() {
        return relay.leading();
    }

    /** How many events the broker has acknowledged since the start. */
    long sent() {
        return relay.sent();
    }

    /** How often the sending had to start over since the start. */
    long failures() {
        return relay.failures();
    }

    void start(@Observes StartupEvent event) {
        if (value("nahtlos.relay.enabled", Boolean.class)) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(relay);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.stop();
        if (thread != null) {
            thread.join(STOP_PATIENCE);
        }
    }

    private RelaySettings settings() {
        return new RelaySettings(
                value("nahtlos.outbox.topic", String.class),
                "/" + value("quarkus.application.name", String.class),
                value("nahtlos.relay.poll", Duration.class),
                value("nahtlos.relay.batch", Integer.class));
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", value("quarkus.datasource.username", String.class));
        properties.setProperty("password", value("quarkus.datasource.password", String.class));
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        // The server gives the lock up when this side has not acknowledged data for so long. What a crash takes back is
        // the deletion of a sent event: it is sent twice, which costs less than a flush per batch.
        properties.setProperty("options", "-c tcp_user_timeout=4000 -c synchronous_commit=off");
        return DriverManager.getConnection(value("quarkus.datasource.jdbc.url", String.class), properties);
    }

    private Producer<String, String> producer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.remove(CommonClientConfigs.GROUP_ID_CONFIG);
        settings.putAll(Map.of(
                ProducerConfig.CLIENT_ID_CONFIG,
                "outbox-relay",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                // Endless retry inside the producer keeps the order; how long is decided by the lock, not by a clock.
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000L,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000L));
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private <T> T value(String name, Class<T> type) {
        return config.getValue(name, type);
    }
}
