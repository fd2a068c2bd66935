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
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The library's mapper ends in a 500 with a real OpenID Connect provider. */
    @Provider
    @Priority(1)
    public static final class Unauthorized extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException e) {
            return unauthorized();
        }
    }

    /** As {@link Unauthorized}, for a token that is not valid. */
    @Provider
    @Priority(1)
    public static final class AuthenticationFailed extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException e) {
            return unauthorized();
        }
    }

    /** Two writers at the same moment. */
    @Provider
    @Priority(1)
    public static final class Stale extends ExceptionMapperBase<OptimisticLockException> {
        @Override
        protected HttpProblem toProblem(OptimisticLockException e) {
            return DatabaseFailures.stale();
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

    /** The body did not arrive in time or not to its end: the client, the network or an overloaded service was too slow. */
    @Provider
    @Priority(1)
    public static final class BodyNotRead extends ExceptionMapperBase<IOException> {
        @Override
        protected HttpProblem toProblem(IOException e) {
            return notRead();
        }
    }

    /** As {@link BodyNotRead}, for a body that is read line by line. */
    @Provider
    @Priority(1)
    public static final class StreamNotRead extends ExceptionMapperBase<UncheckedIOException> {
        @Override
        protected HttpProblem toProblem(UncheckedIOException e) {
            return notRead();
        }
    }

    private static HttpProblem notRead() {
        LOG.warn("the body of a request did not arrive in time");
        return Problems.NICHT_VERFUEGBAR
                .builder(
                        "Die Anfrage ist nicht rechtzeitig vollständig angekommen. Bitte wiederholen, eine Eingabe mit demselben Idempotency-Key.")
                .header("Retry-After", 2)
                .problem();
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
    public static final class Json extends ExceptionMapperBase<JsonProcessingException> {
        @Override
        protected HttpProblem toProblem(JsonProcessingException e) {
            return Problems.EINGABE_FEHLERHAFT.with("Die Anfrage ist kein JSON, das hier verstanden wird.");
        }
    }

    /** A body that is JSON of another form; the framework's own mapper knows no problem details. */
    @Provider
    @Priority(1)
    public static final class Mismatch extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException e) {
            return Problems.EINGABE_FEHLERHAFT.with("Bitte die Felder wie in der Schnittstellenbeschreibung angeben.");
        }
    }

    /** As {@link Mismatch}, for a value of the wrong kind. */
    @Provider
    @Priority(1)
    public static final class Format extends ExceptionMapperBase<InvalidFormatException> {
        @Override
        protected HttpProblem toProblem(InvalidFormatException e) {
            return Problems.EINGABE_FEHLERHAFT.with("Bitte den Wert des genannten Feldes berichtigen.");
        }
    }

    /** As {@link Mismatch}, for a field that does not exist here. */
    @Provider
    @Priority(1)
    public static final class UnknownField extends ExceptionMapperBase<UnrecognizedPropertyException> {
        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException e) {
            return Problems.EINGABE_FEHLERHAFT.with("Das genannte Feld gibt es hier nicht.");
        }
    }

    /** Bean validation of what the client sent. */
    @Provider
    @Priority(1)
    public static final class Violations extends ExceptionMapperBase<ConstraintViolationException> {
        @Override
        protected HttpProblem toProblem(ConstraintViolationException e) {
            return Problems.EINGABE_FEHLERHAFT.with("Bitte die genannten Felder berichtigen.");
        }
    }
}
