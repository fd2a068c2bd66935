package de.nahtlos.kit.idempotency;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** The table {@code idempotency}, inside the transaction of the effect. */
final class StoredAnswers {

    private static final String CLAIM =
            "insert into idempotency (kommune, caller, key, request_hash) values (?, ?, ?, ?) on conflict do nothing";
    private static final String FIND =
            "select request_hash, status, headers, body from idempotency where kommune = ? and caller = ? and key = ?";
    private static final String STORE =
            "update idempotency set status = ?, headers = ?, body = ? where kommune = ? and caller = ? and key = ?";
    private static final String RELEASE = "delete from idempotency where kommune = ? and caller = ? and key = ?";

    private StoredAnswers() {}

    /** Whose key it is: keys of different callers do not meet. */
    record Owner(String kommune, String caller, String key) {}

    /** @param headers lines {@code name: value}
     * @param body JSON, null for none */
    record Answer(int status, String headers, String body) {}

    /** @return false if the key is taken; waits for a simultaneous request to end */
    static boolean claim(Connection connection, Owner owner, byte[] requestHash) throws SQLException {
        try (var insert = connection.prepareStatement(CLAIM)) {
            bind(insert, 1, owner);
            insert.setBytes(4, requestHash);
            return insert.executeUpdate() == 1;
        }
    }

    /** @return the stored answer; empty if the key was used for another request */
    static Optional<Answer> find(Connection connection, Owner owner, byte[] requestHash) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            bind(select, 1, owner);
            try (var result = select.executeQuery()) {
                if (!result.next() || !Arrays.equals(result.getBytes(1), requestHash)) {
                    return Optional.empty();
                }
                return Optional.of(new Answer(result.getInt(2), result.getString(3), result.getString(4)));
            }
        }
    }

    static void store(Connection connection, Owner owner, Answer answer) throws SQLException {
        try (var update = connection.prepareStatement(STORE)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.headers());
            update.setString(3, answer.body());
            bind(update, 4, owner);
            update.executeUpdate();
        }
    }

    static void release(Connection connection, Owner owner) throws SQLException {
        try (var delete = connection.prepareStatement(RELEASE)) {
            bind(delete, 1, owner);
            delete.executeUpdate();
        }
    }

    private static void bind(java.sql.PreparedStatement statement, int first, Owner owner) throws SQLException {
        statement.setString(first, owner.kommune());
        statement.setString(first + 1, owner.caller());
        statement.setString(first + 2, owner.key());
    }
}
