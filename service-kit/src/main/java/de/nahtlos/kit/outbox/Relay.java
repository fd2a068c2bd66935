package de.nahtlos.kit.outbox;

import de.nahtlos.kit.outbox.OutboxTable.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Sends the rows of the outbox to Kafka, at least once, in order per key.
 *
 * <p>Of all instances of a service one sends: the one that holds the session advisory lock of the database, on a
 * connection that serves nothing else. A row is deleted only after the broker has acknowledged it, on that same
 * connection, so a sender that has lost its lock cannot delete. At the first failed send everything stops: producer
 * and lock are given up and the sending starts over from the oldest row. Why so: {@code docs/outbox-und-relay.md}.
 */
final class Relay implements Runnable {

    /** One lock per database; the number spells "nahtlos" on a telephone keypad. */
    static final long LOCK = 6248567L;

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final long LOCK_CHECK_MILLIS = 2_000;

    private final ConnectionSource connections;
    private final Supplier<Producer<String, String>> producers;
    private final RelaySettings settings;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean running = true;
    private volatile boolean stuck;
    private volatile boolean leading;
    private final LongAdder sent = new LongAdder();
    private final LongAdder failures = new LongAdder();

    /** Opens the relay's own connection. */
    interface ConnectionSource {
        Connection open() throws SQLException;
    }

    Relay(ConnectionSource connections, Supplier<Producer<String, String>> producers, RelaySettings settings) {
        this.connections = connections;
        this.producers = producers;
        this.settings = settings;
    }

    /** There is something to send. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    /** Ends the loop after the batch at hand. */
    void stop() {
        running = false;
        wake();
    }

    /** Whether the last attempt to send failed: the database or the broker is away. */
    boolean stuck() {
        return stuck;
    }

    /** Whether this instance holds the lock: it is the one that sends. */
    boolean leading() {
        return leading;
    }

    /** How many messages the broker has acknowledged. */
    long sent() {
        return sent.sum();
    }

    /** How often everything started over. */
    long failures() {
        return failures.sum();
    }

    @Override
    public void run() {
        Duration pause = settings.poll();
        while (running) {
            try {
                sendWhileLocked();
                pause = settings.poll();
            } catch (SQLException | KafkaException | SendFailed e) {
                pause = stuck ? min(pause.multipliedBy(2), LONGEST_PAUSE) : settings.poll();
                stuck = true;
                failures.increment();
                LOG.warnf("Relay starts over in %d ms: %s", pause.toMillis(), e.toString());
                pauseFor(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
    }

    private void sendWhileLocked() throws SQLException, SendFailed, InterruptedException {
        try (Connection connection = connections.open()) {
            while (running && !OutboxTable.tryLock(connection, LOCK)) {
                stuck = false;
                awaitWakeUp();
            }
            if (running) {
                LOG.info("Relay holds the lock and sends");
                leading = true;
                sendAll(connection);
            }
        } finally {
            leading = false;
        }
    }

    private void sendAll(Connection connection) throws SQLException, SendFailed, InterruptedException {
        Producer<String, String> producer = producers.get();
        Duration grace = Duration.ZERO;
        try {
            while (running) {
                int sent = sendBatch(connection, producer);
                stuck = false;
                if (sent < settings.batch()) {
                    awaitWakeUp();
                }
            }
            grace = Duration.ofSeconds(5);
        } finally {
            // After a failure nothing that is still buffered may leave: it will be sent again, in order.
            producer.close(grace);
        }
    }

    private int sendBatch(Connection connection, Producer<String, String> producer)
            throws SQLException, SendFailed, InterruptedException {
        List<Row> rows = OutboxTable.oldest(connection, settings.batch());
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Future<RecordMetadata> answer = producer.send(Message.of(row, settings));
            if (answer.isDone()) {
                // Failed before it left: the next one would block as long and fail as well.
                awaitAcknowledgement(answer, connection);
            }
            answers.add(answer);
        }
        for (Future<RecordMetadata> answer : answers) {
            awaitAcknowledgement(answer, connection);
        }
        if (!rows.isEmpty()) {
            sent.add(rows.size());
            OutboxTable.delete(connection, rows);
        }
        return rows.size();
    }

    /** Waits as long as the broker needs, but not longer than the lock lives. */
    private void awaitAcknowledgement(Future<RecordMetadata> answer, Connection connection)
            throws SQLException, SendFailed, InterruptedException {
        while (true) {
            try {
                answer.get(LOCK_CHECK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (!stuck) {
                    LOG.warn("Relay waits for the broker");
                }
                stuck = true;
                OutboxTable.requireAlive(connection);
                if (!running) {
                    throw new SendFailed("stopped while the broker was away");
                }
            } catch (ExecutionException e) {
                throw new SendFailed(String.valueOf(e.getCause()));
            }
        }
    }

    private void awaitWakeUp() throws InterruptedException {
        boolean woken = wakeUp.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
        if (woken) {
            wakeUp.drainPermits();
        }
    }

    private void pauseFor(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** A message that the broker did not acknowledge. */
    private static final class SendFailed extends Exception {
        private static final long serialVersionUID = 1L;

        SendFailed(String message) {
            super(message);
        }
    }
}
