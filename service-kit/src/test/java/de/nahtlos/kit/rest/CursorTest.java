package de.nahtlos.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.kit.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void givesBackTheKeysThatWentIn() {
        String cursor = Cursor.encode(LocalDate.of(2025, 10, 1), "0199");

        assertThat(Cursor.decode(cursor, keys -> keys)).contains(List.of("2025-10-01", "0199"));
    }

    @Test
    void noCursorMeansTheFirstPage() {
        assertThat(Cursor.decode(null, keys -> keys)).isEmpty();
        assertThat(Cursor.decode(" ", keys -> keys)).isEmpty();
    }

    @Test
    void aForeignCursorIsAFormErrorThatNamesTheField() {
        assertThatThrownBy(() -> Cursor.decode("%%%", keys -> keys)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.getStatusCode()).isEqualTo(400);
            assertThat(problem.getParameters().get("felder").toString()).contains("/cursor");
        });
        assertThatThrownBy(() -> Cursor.decode(Cursor.encode("x"), keys -> LocalDate.parse(keys.getFirst())))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aFullPageNamesTheNextOneAndTheLastDoesNot() {
        List<Integer> rows = IntStream.rangeClosed(1, 3).boxed().toList();

        Page<String> first = Page.of(rows, 2, row -> "row " + row, String::valueOf);
        Page<String> last = Page.of(rows, 3, row -> "row " + row, String::valueOf);

        assertThat(first.eintraege()).containsExactly("row 1", "row 2");
        assertThat(first.weiter()).isEqualTo("2");
        assertThat(last.eintraege()).hasSize(3);
        assertThat(last.weiter()).isNull();
    }
}
