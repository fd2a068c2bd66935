package de.nahtlos.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.kit.problem.Problem;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {

    @SuppressWarnings("unused")
    private static void operation(@QueryParam("am") LocalDate day, @PathParam("id") UUID id) {}

    private static <T> T read(Class<T> type, String text) {
        return new QueryParameters().getConverter(type, type, annotations(0)).fromString(text);
    }

    private static Annotation[] annotations(int parameter) {
        try {
            return QueryParametersTest.class.getDeclaredMethod("operation", LocalDate.class, UUID.class)
                    .getParameterAnnotations()[parameter];
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatFitsIsRead() {
        assertThat(read(LocalDate.class, "2025-01-13")).isEqualTo("2025-01-13");
        assertThat(read(DayOfWeek.class, "MONDAY")).isEqualTo(DayOfWeek.MONDAY);
        assertThat(read(Boolean.class, "false")).isFalse();
        assertThat(read(Integer.class, "7")).isEqualTo(7);
        assertThat(read(LocalDate.class, " ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaputt", "0000-00-00", "1850-01-01", "+999999999-12-31"})
    void anyOtherDayIsRefusedByTheNameOfTheParameter(String text) {
        assertThatThrownBy(() -> read(LocalDate.class, text))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.getParameters())
                                .extractingByKey("felder")
                                .asString()
                                .contains("/am"));
    }

    @Test
    void anyOtherCodeNumberTruthOrIdIsRefused() {
        for (Class<?> type : List.of(DayOfWeek.class, Integer.class, Boolean.class, UUID.class)) {
            assertThatThrownBy(() -> read(type, "1-1-1-1-1")).isInstanceOf(Problem.class);
        }
    }

    @Test
    void aParameterOfThePathIsLeftToTheFramework() {
        assertThat(new QueryParameters().getConverter(UUID.class, UUID.class, annotations(1)))
                .isNull();
    }
}
