package de.nahtlos.status.zustaendigkeit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZustaendigkeitsmatrixTest {

    @Test
    void unitsAreSeparatedBySemicolonsAndADashIsNobody() {
        var matrix = Zustaendigkeitsmatrix.lies("x", Stream.of("# Kommentar", "", "SPRACHE\t-\tA; B\tA\tB"));
        assertThat(matrix.in(Spalte.ASYLSUCHENDER)).isEmpty();
        assertThat(matrix.in(Spalte.ASYLBEWERBER))
                .extracting(Zustaendigkeit::organisationseinheit)
                .containsExactly("A", "B");
    }

    @Test
    void aMistakeIsNamedWithFileAndLine() {
        assertThatThrownBy(() -> Zustaendigkeitsmatrix.lies("matrix.tsv", Stream.of("# eins", "SPRACHE\tA\tB")))
                .hasMessageContaining("matrix.tsv:2");
        assertThatThrownBy(() -> Zustaendigkeitsmatrix.lies("matrix.tsv", Stream.of("ANGELN\tA\tA\tA\tA")))
                .hasMessageContaining("matrix.tsv:1")
                .hasMessageContaining("ANGELN");
    }

    @Test
    void theSameUnitInAnotherFieldIsAnotherResponsibility() {
        var matrix = Zustaendigkeitsmatrix.lies("x", Stream.of("SPRACHE\tA\tA\tA\tB", "BILDUNG\tB\tB\tB\tB"));
        var uebergang =
                Zustaendigkeitsmatrix.uebergang(matrix.in(Spalte.GEDULDETER), matrix.in(Spalte.ASYLBERECHTIGTER));
        assertThat(uebergang.entfaellt()).containsExactly(new Zustaendigkeit(Handlungsfeld.SPRACHE, "A", null));
        assertThat(uebergang.neu()).containsExactly(new Zustaendigkeit(Handlungsfeld.SPRACHE, "B", null));
        assertThat(uebergang.bleibt()).containsExactly(new Zustaendigkeit(Handlungsfeld.BILDUNG, "B", null));
    }

    @Test
    void theDeliveredMatrixIsReadable() {
        assertThat(Zustaendigkeitsmatrix.standard().bei(Aufenthaltsstatus.GEDULDET))
                .isNotEmpty();
        assertThat(Zustaendigkeitsmatrix.standard().bei(Aufenthaltsstatus.VERSTORBEN))
                .isEmpty();
    }
}
