package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.stack.TestStack;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Asks the database itself, as the owner: past row-level security. */
final class Datenbank {

    private Datenbank() {}

    static long zahl(String sql, Object parameter) {
        try (var connection = DriverManager.getConnection(
                        TestStack.jdbcUrl("unterbringung"), "unterbringung_migration", "unterbringung_migration");
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
