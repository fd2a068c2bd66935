package de.nahtlos.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.Provider;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Mappers that the problem library lacks or has wrong. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private ProblemMappers() {}

    private static HttpProblem unauthorized() {
        return Problems.NICHT_ANGEMELDET
                .builder("Bitte mit einem gültigen Zugangstoken anmelden.")
                .header("WWW-Authenticate", "Bearer")
                .problem();
    }

    private static Supplier<HttpProblem> input(String detail) {
        return () -> Problems.EINGABE_FEHLERHAFT.with(detail);
    }

    /** Failures of one kind, answered alike. */
    abstract static class Always<E extends Throwable> extends ExceptionMapperBase<E> {

        private final Supplier<HttpProblem> problem;

        Always(Supplier<HttpProblem> problem) {
            this.problem = problem;
        }

        @Override
        protected HttpProblem toProblem(E e) {
            return problem.get();
        }
    }

    /** The library's mapper ends in a 500 with a real OpenID Connect provider. */
    @Provider
    @Priority(1)
    public static final class Unauthorized extends Always<UnauthorizedException> {
        public Unauthorized() {
            super(ProblemMappers::unauthorized);
        }
    }

    /** As {@link Unauthorized}, for a token that is not valid. */
    @Provider
    @Priority(1)
    public static final class AuthenticationFailed extends Always<AuthenticationFailedException> {
        public AuthenticationFailed() {
            super(ProblemMappers::unauthorized);
        }
    }

    /** Two writers at the same moment. */
    @Provider
    @Priority(1)
    public static final class Stale extends Always<OptimisticLockException> {
        public Stale() {
            super(DatabaseFailures::stale);
        }
    }

    /** The framework hides in a 404 what our converter of a query parameter refuses. */
    @Provider
    @Priority(1)
    public static final class NotFound extends ExceptionMapperBase<NotFoundException> {
        @Override
        protected HttpProblem toProblem(NotFoundException e) {
            return e.getCause() instanceof Problem refused
                    ? refused
                    : Problems.NICHT_GEFUNDEN.with(
                            "Unter dieser Adresse gibt es nichts, oder es ist für Sie nicht sichtbar.");
        }
    }

    /** What is left: the database is away, two writers met, or a fault of ours. */
    @Provider
    @Priority(1)
    public static final class Everything extends ExceptionMapperBase<Exception> {
        @Override
        protected HttpProblem toProblem(Exception e) {
            return DatabaseFailures.problemOf(e).map(Everything::logged).orElseGet(() -> {
                LOG.errorf("unexpected failure: %s", Failures.withoutMessages(e));
                return Problems.INTERNER_FEHLER.with(
                        "Der Vorgang wurde nicht ausgeführt. Bitte später erneut versuchen.");
            });
        }

        private static HttpProblem logged(Problem problem) {
            if (problem.kind() == Problems.NICHT_VERFUEGBAR) {
                LOG.warn("the database is away");
            }
            return problem;
        }
    }

    /** A body that is no JSON. */
    @Provider
    @Priority(1)
    public static final class Json extends Always<JsonProcessingException> {
        public Json() {
            super(input("Die Anfrage ist kein JSON, das hier verstanden wird."));
        }
    }

    /** A body that is JSON of another form; the framework's own mapper knows no problem details. */
    @Provider
    @Priority(1)
    public static final class Mismatch extends Always<MismatchedInputException> {
        public Mismatch() {
            super(input("Bitte die Felder wie in der Schnittstellenbeschreibung angeben."));
        }
    }

    /** As {@link Mismatch}, for a value of the wrong kind. */
    @Provider
    @Priority(1)
    public static final class Format extends Always<InvalidFormatException> {
        public Format() {
            super(input("Bitte den Wert des genannten Feldes berichtigen."));
        }
    }

    /** As {@link Mismatch}, for a field that does not exist here. */
    @Provider
    @Priority(1)
    public static final class UnknownField extends Always<UnrecognizedPropertyException> {
        public UnknownField() {
            super(input("Das genannte Feld gibt es hier nicht."));
        }
    }

    /** Bean validation of what the client sent. */
    @Provider
    @Priority(1)
    public static final class Violations extends Always<ConstraintViolationException> {
        public Violations() {
            super(input("Bitte die genannten Felder berichtigen."));
        }
    }
}
