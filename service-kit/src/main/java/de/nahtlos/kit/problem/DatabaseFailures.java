package de.nahtlos.kit.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;

/** What a failure of the database means for the client. */
final class DatabaseFailures {

    private static final int RETRY_AFTER_SECONDS = 2;

    private DatabaseFailures() {}

    /** The refusal; empty if no database is behind the failure or it is a fault of ours. */
    static Optional<Problem> problemOf(Throwable failure) {
        var chain = Failures.chain(failure);
        if (chain.stream().anyMatch(OptimisticLockException.class::isInstance)) {
            return Optional.of(stale());
        }
        return Failures.sqlException(failure)
                .map(DatabaseFailures::problemOf)
                .orElseGet(() -> chain.stream().anyMatch(RollbackException.class::isInstance)
                        ? Optional.of(unavailable())
                        : Optional.empty());
    }

    /** Two writers at the same moment. */
    static Problem stale() {
        return Problems.VERSION_VERALTET.with("Bitte neu laden und den Vorgang wiederholen.");
    }

    private static Optional<Problem> problemOf(SQLException e) {
        // Without a state: the pool gave no connection in time.
        String state = e.getSQLState() == null ? "53000" : e.getSQLState();
        return switch (state) {
            case "23505", "23P01" ->
                Optional.of(
                        Problems.KONFLIKT.with(
                                "Das gibt es schon oder es überschneidet sich mit Vorhandenem. Bitte lesen, was da ist, und nicht wiederholen."));
            default ->
                switch (state.substring(0, 2)) {
                    case "08", "53", "57" -> Optional.of(unavailable());
                    case "40", "55" ->
                        Optional.of(Problems.KONFLIKT.with(
                                "Ein anderer Vorgang war gleichzeitig am selben Datensatz. Bitte wiederholen."));
                    default -> Optional.empty();
                };
        };
    }

    /** Not "nothing was stored": a connection that breaks during the commit leaves that open. */
    private static Problem unavailable() {
        return Problems.NICHT_VERFUEGBAR
                .builder(
                        "Die Datenbank ist zurzeit nicht erreichbar. Bitte wiederholen, eine Eingabe mit demselben Idempotency-Key.")
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .problem();
    }
}
