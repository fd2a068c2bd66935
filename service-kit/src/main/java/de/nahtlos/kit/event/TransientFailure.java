package de.nahtlos.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
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

    /** Whether trying again can help. */
    public static boolean isTransient(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (passes(t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable t) {
        return switch (t) {
            case TransientFailure e -> true;
            case SQLException e ->
                e.getSQLState() == null || PASSING.contains(e.getSQLState().substring(0, 2));
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
