package de.nahtlos.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** A refusal on its way to the client as {@code application/problem+json} (RFC 9457). */
public final class Problem extends HttpProblem {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType kind;

    Problem(ProblemType kind, HttpProblem.Builder builder) {
        super(builder);
        this.kind = kind;
    }

    /** The documented kind. */
    public ProblemType kind() {
        return kind;
    }

    /** Refusals are answers, not failures: no stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
