package de.nahtlos.status.support;

import de.nahtlos.kit.stack.TestStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A look into the database past the service, as its owner: past row-level security. */
public final class Datenbank {

    private Datenbank() {}

    /** The first column of every row. */
    public static List<String> zeilen(String sql) {
        try (var verbindung = verbinde("status_migration");
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
        fuehreAusAls("status_migration", sql);
    }

    /** The same with no more rights than the service has. */
    public static void fuehreAusAlsDienst(String sql) throws SQLException {
        fuehreAusAls("status", sql);
    }

    private static void fuehreAusAls(String wer, String sql) throws SQLException {
        try (var verbindung = verbinde(wer)) {
            verbindung.createStatement().execute(sql);
        }
    }

    private static Connection verbinde(String wer) throws SQLException {
        return DriverManager.getConnection(TestStack.jdbcUrl("status"), wer, wer);
    }
}
