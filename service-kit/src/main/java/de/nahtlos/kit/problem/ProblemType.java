package de.nahtlos.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/**
 * A documented kind of refusal. Its name is part of the contract with clients.
 *
 * @param name last part of the type, {@code /probleme/<name>}
 * @param status HTTP status
 * @param german title for a German reader
 * @param english title for an English reader
 */
public record ProblemType(String name, int status, String german, String english) {

    /** The stable type of RFC 9457. */
    public URI uri() {
        return URI.create("/probleme/" + name);
    }

    /** This refusal with a sentence that says what to do; no personal data in it. */
    public Problem with(String detail) {
        return builder(detail).problem();
    }

    /** This refusal with further members. */
    public Builder builder(String detail) {
        return new Builder(this, detail);
    }

    /** Collects the members of one problem. */
    public static final class Builder {
        private final ProblemType type;
        private final HttpProblem.Builder problem;

        private Builder(ProblemType type, String detail) {
            this.type = type;
            this.problem = HttpProblem.builder()
                    .withType(type.uri())
                    .withStatus(type.status())
                    .withTitle(type.german())
                    .withDetail(detail);
        }

        /** A further member of the answer. */
        public Builder with(String member, Object value) {
            problem.with(member, value);
            return this;
        }

        /** A header of the answer. */
        public Builder header(String name, Object value) {
            problem.withHeader(name, value);
            return this;
        }

        /** The problem, ready to throw. */
        public Problem problem() {
            return new Problem(type, problem);
        }
    }
}
