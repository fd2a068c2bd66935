package de.nahtlos.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransientFailureTest {

    static Stream<Throwable> passing() {
        return Stream.of(
                new SQLException("connection lost", "08006"),
                new SQLException("serialisation", "40001"),
                new SQLException("shutdown", "57P01"),
                new SQLException("acquisition timeout"),
                new OptimisticLockException(),
                new RuntimeException(new ConnectException("refused")));
    }

    static Stream<Throwable> permanent() {
        return Stream.of(
                new SQLException("check violated", "23514"),
                new NullPointerException(),
                new IllegalStateException(new IllegalArgumentException()),
                new JsonParseException(null, "broken"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void isTriedAgain(Throwable failure) {
        assertThat(TransientFailure.isTransient(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("permanent")
    void isPutAside(Throwable failure) {
        assertThat(TransientFailure.isTransient(failure)).isFalse();
    }
}
