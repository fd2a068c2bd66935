package de.nahtlos.kit.idempotency;

import de.nahtlos.kit.idempotency.StoredAnswers.Answer;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Carries a stored answer past the REST method that is not run again, whatever type that method returns. */
final class StoredAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    StoredAnswer(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /** Turns it into the answer. */
    @Provider
    public static final class Mapper implements ExceptionMapper<StoredAnswer> {
        @Override
        public Response toResponse(StoredAnswer stored) {
            return AnswerOf.response(stored.answer);
        }
    }
}
