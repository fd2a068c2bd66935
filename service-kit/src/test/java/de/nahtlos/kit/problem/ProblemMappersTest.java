package de.nahtlos.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ProblemMappersTest {

    /** An overloaded service reads so late that the server gives up waiting for the end of the body: no fault of ours. */
    @Test
    void aBodyThatDidNotArriveInTimeIsToBeSentAgain() {
        var late = new IOException("Read timed out");
        for (var problem : new Problem[] {
            (Problem) new ProblemMappers.BodyNotRead().toProblem(late),
            (Problem) new ProblemMappers.StreamNotRead().toProblem(new UncheckedIOException(late))
        }) {
            assertThat(problem.kind()).isEqualTo(Problems.NICHT_VERFUEGBAR);
            assertThat(problem.getHeaders()).containsKey("Retry-After");
        }
    }
}
