package de.nahtlos.kit.problem;

import java.sql.SQLException;
import java.util.Optional;

/** What a failure of the database means for the client. */
final class DatabaseFailures {

    private static final int RETRY_AFTER_SECONDS = 2;

    private DatabaseFailures() {}

    /** The refusal; empty if no database is behind the failure or it is a fault of ours. */
    static Optional<Problem> problemOf(Throwable failure) {
        return sqlException(failure).flatMap(DatabaseFailures::problemOf);
    }

    private static Optional<Problem> problemOf(SQLException e) {
        // Without a state: the pool gave no connection in time.
        String kind = e.getSQLState() == null ? "53" : e.getSQLState().substring(0, 2);
        return switch (kind) {
            case "08", "53", "57" -> Optional.of(unavailable());
            case "40", "55" ->
                Optional.of(Problems.KONFLIKT.with(
                        "Ein anderer Vorgang war gleichzeitig am selben Datensatz. Bitte wiederholen."));
            case "23" ->
                "23505".equals(e.getSQLState()) || "23P01".equals(e.getSQLState())
                        ? Optional.of(
                                Problems.KONFLIKT.with("Das gibt es schon oder es überschneidet sich mit Vorhandenem."))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Problem unavailable() {
        return Problems.NICHT_VERFUEGBAR
                .builder("Die Datenbank ist zurzeit nicht erreichbar; es wurde nichts gespeichert. Bitte wiederholen.")
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .problem();
    }

    private static Optional<SQLException> sqlException(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof SQLException e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
