package de.nahtlos.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.nahtlos.kit.problem.Failures;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** A failure that passes: the database or another service is away, or two writers met. The event is tried again. */
public class TransientFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE classes: connection, rollback by serialisation or deadlock, resources, locks, operator. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

    /** @param cause what failed */
    public TransientFailure(Throwable cause) {
        super(cause.toString(), cause);
    }

    /** Whether trying again can help. Where the database is behind the failure, its SQLSTATE decides. */
    public static boolean isTransient(Throwable failure) {
        return Failures.sqlException(failure)
                .map(TransientFailure::passes)
                .orElseGet(() -> Failures.chain(failure).stream().anyMatch(TransientFailure::passes));
    }

    /** Without a state: the pool gave no connection in time. */
    private static boolean passes(SQLException e) {
        return e.getSQLState() == null || PASSING.contains(e.getSQLState().substring(0, 2));
    }

    private static boolean passes(Throwable t) {
        return switch (t) {
            case TransientFailure e -> true;
            case RollbackException e -> true;
            case OptimisticLockException e -> true;
            case PessimisticLockException e -> true;
            case LockTimeoutException e -> true;
            case QueryTimeoutException e -> true;
            case JsonProcessingException e -> false;
            case IOException e -> true;
            case TimeoutException e -> true;
            case ProcessingException e -> true;
            case WebApplicationException e ->
                e.getResponse().getStatus() >= 500
                        || e.getResponse().getStatus() == 429
                        || e.getResponse().getStatus() == 401;
            default -> false;
        };
    }
}
