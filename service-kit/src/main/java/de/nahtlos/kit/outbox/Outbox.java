package de.nahtlos.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.event.Event;
import de.nahtlos.kit.event.EventType;
import de.nahtlos.kit.id.Ids;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Writes events in the transaction of their cause: either both are committed or neither. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox (event_id, type, key, data, traceparent, time) values (?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayRunner relay;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            RelayRunner relay) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.relay = relay;
    }

    /**
     * Writes the events in their order and wakes the relay after the commit.
     *
     * @throws IllegalArgumentException if an event has no {@link EventType}
     * @throws jakarta.transaction.TransactionalException without a running transaction
     */
    @Transactional(TxType.MANDATORY)
    public void publish(Iterable<? extends Event> events) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            boolean any = false;
            for (Event event : events) {
                bind(insert, event);
                insert.addBatch();
                any = true;
            }
            if (any) {
                insert.executeBatch();
                transaction.registerInterposedSynchronization(new Wake(relay));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("outbox not writable", e);
        }
    }

    /** Writes one event; see {@link #publish(Iterable)}. */
    @Transactional(TxType.MANDATORY)
    public void publish(Event event) {
        publish(java.util.List.of(event));
    }

    private void bind(java.sql.PreparedStatement insert, Event event) throws SQLException {
        Instant now = clock.instant();
        insert.setObject(1, Ids.v7(now));
        insert.setString(2, typeOf(event));
        insert.setString(3, event.key());
        insert.setString(4, serialize(event));
        insert.setString(5, traceparent());
        insert.setTimestamp(6, Timestamp.from(now));
    }

    private String serialize(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event is not serializable: " + typeOf(event), e);
        }
    }

    private static String typeOf(Event event) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " has no @EventType");
        }
        return type.value();
    }

    private static String traceparent() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get("traceparent");
    }

    private record Wake(RelayRunner relay) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
