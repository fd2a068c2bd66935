package de.nahtlos.status.support;

import de.nahtlos.kit.stack.TestStack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A look into the database past the service, as the service's own database user. */
public final class Datenbank {

    private Datenbank() {}

    /** The first column of every row. */
    public static List<String> zeilen(String sql) {
        try (var verbindung = DriverManager.getConnection(TestStack.jdbcUrl("status"), "status", "status");
                var zeilen = verbindung.createStatement().executeQuery(sql)) {
            List<String> werte = new ArrayList<>();
            while (zeilen.next()) {
                werte.add(zeilen.getString(1));
            }
            return werte;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Executes a statement; SQL exceptions go through. */
    public static void fuehreAus(String sql) throws SQLException {
        try (var verbindung = DriverManager.getConnection(TestStack.jdbcUrl("status"), "status", "status")) {
            verbindung.createStatement().execute(sql);
        }
    }
}
