package de.nahtlos.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.idempotency.StoredAnswers.Answer;
import de.nahtlos.kit.idempotency.StoredAnswers.Owner;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Gives {@link Idempotent} its meaning: claim of the key, effect and stored answer in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentInterceptor {

    private static final String LOCK_TIMEOUT = "55P03";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Caller caller;
    private final CurrentVertxRequest request;

    IdempotentInterceptor(DataSource dataSource, ObjectMapper json, Caller caller, CurrentVertxRequest request) {
        this.dataSource = dataSource;
        this.json = json;
        this.caller = caller;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.EINGABE_FEHLERHAFT.with(
                    "Idempotency-Key: 1 bis 200 druckbare ASCII-Zeichen ohne Leerzeichen.");
        }
        Owner owner = new Owner(caller.kommune().orElse("-"), caller.name(), key);
        byte[] hash = RequestHash.of(call, request.getCurrent().request().path(), json);
        return QuarkusTransaction.requiringNew()
                .exceptionHandler(IdempotentInterceptor::afterFailure)
                .call(() -> once(call, owner, hash));
    }

    private Object once(InvocationContext call, Owner owner, byte[] hash) throws Exception {
        if (!claim(owner, hash)) {
            throw new StoredAnswer(stored(owner, hash));
        }
        try {
            Object result = call.proceed();
            store(owner, AnswerOf.result(result, json));
            return result;
        } catch (Problem refusal) {
            if (!QuarkusTransaction.isRollbackOnly()) {
                release(owner);
            }
            throw refusal;
        }
    }

    /** A refusal may have something to keep, for example a refused fact; the handler decided by marking a rollback. */
    private static TransactionExceptionResult afterFailure(Throwable failure) {
        return failure instanceof Problem && !QuarkusTransaction.isRollbackOnly()
                ? TransactionExceptionResult.COMMIT
                : TransactionExceptionResult.ROLLBACK;
    }

    private boolean claim(Owner owner, byte[] hash) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return StoredAnswers.claim(connection, owner, hash);
        } catch (SQLException e) {
            if (LOCK_TIMEOUT.equals(e.getSQLState())) {
                QuarkusTransaction.setRollbackOnly();
                throw stillRunning();
            }
            throw e;
        }
    }

    /** The first request with this key takes longer than a second one can wait: it is to come again. */
    private static Problem stillRunning() {
        return Problems.NICHT_VERFUEGBAR
                .builder("Dieselbe Anfrage wird gerade bearbeitet. Bitte mit demselben Idempotency-Key wiederholen.")
                .header("Retry-After", 2)
                .problem();
    }

    private Answer stored(Owner owner, byte[] hash) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return StoredAnswers.find(connection, owner, hash)
                    .orElseThrow(() -> Idempotent.SCHLUESSEL_VERGEBEN.with(
                            "Bitte für jede neue Anfrage einen neuen Schlüssel wählen."));
        }
    }

    private void store(Owner owner, Answer answer) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            StoredAnswers.store(connection, owner, answer);
        }
    }

    private void release(Owner owner) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            StoredAnswers.release(connection, owner);
        }
    }
}
