package de.nahtlos.kit.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The relay's view of the outbox, on the relay's own connection. */
final class OutboxTable {

    private static final String OLDEST =
            "select id, event_id, type, key, data, traceparent, time from outbox order by id limit ?";

    private OutboxTable() {}

    /** @param id order of writing */
    record Row(long id, UUID eventId, String type, String key, String data, String traceparent, Instant time) {}

    /** Takes the session lock if it is free. */
    static boolean tryLock(Connection connection, long lock) throws SQLException {
        try (var select = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            select.setLong(1, lock);
            try (ResultSet result = select.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Fails if the session, and with it the lock, is gone. */
    static void requireAlive(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** The oldest rows, in their order. */
    static List<Row> oldest(Connection connection, int limit) throws SQLException {
        try (var select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, limit);
            try (ResultSet result = select.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    /** Deletes rows that the broker has acknowledged. */
    static void delete(Connection connection, List<Row> rows) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::id).toArray()));
            delete.executeUpdate();
        }
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(
                result.getLong("id"),
                result.getObject("event_id", UUID.class),
                result.getString("type"),
                result.getString("key"),
                result.getString("data"),
                result.getString("traceparent"),
                result.getTimestamp("time").toInstant());
    }
}
