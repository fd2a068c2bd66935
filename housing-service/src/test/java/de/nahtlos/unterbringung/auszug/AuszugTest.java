package de.nahtlos.unterbringung.auszug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.kit.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verbs of an Auszug. */
class AuszugTest {

    private static final LocalDate OKTOBER = LocalDate.of(2025, 10, 1);
    private static final LocalDate ZIEL = LocalDate.of(2026, 1, 1);
    private static final Anlass ANLASS = new Anlass(Auszugsgrund.ANERKENNUNG, OKTOBER);
    private static final Anlass BERICHTIGT = new Anlass(Auszugsgrund.ANERKENNUNG, LocalDate.of(2025, 11, 1));
    private static final Instant JETZT = Instant.parse("2025-09-08T08:00:00Z");

    private final Auszug auszug = new Auszug("07111", UUID.randomUUID(), UUID.randomUUID(), ANLASS, ZIEL, JETZT);

    private AendereAuszug aendere(AuszugStatus status, LocalDate ziel) {
        return new AendereAuszug(
                auszug.id(),
                Optional.ofNullable(status),
                Optional.ofNullable(ziel),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aCorrectionMovesTheTargetDateAndTellsIt() {
        var neu = LocalDate.of(2026, 2, 1);
        assertThat(auszug.richteAus(BERICHTIGT, neu)).map(AuszugEroeffnet::ziel).contains(neu);
        assertThat(auszug.ziel()).isEqualTo(neu);
    }

    @Test
    void theSameReasonAgainChangesNothing() {
        assertThat(auszug.richteAus(ANLASS, ZIEL)).isEmpty();
    }

    @Test
    void aCorrectionOnlyProposesWhereAHumanHasAgreedADate() {
        auszug.aendere(aendere(AuszugStatus.VERLAENGERT, LocalDate.of(2026, 4, 1)));
        assertThat(auszug.richteAus(BERICHTIGT, LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(auszug.ziel()).isEqualTo("2026-04-01");
        assertThat(auszug.zielVorschlag()).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void theNextAgreementSettlesTheProposal() {
        auszug.aendere(aendere(null, LocalDate.of(2026, 4, 1)));
        auszug.richteAus(BERICHTIGT, LocalDate.of(2026, 2, 1));
        auszug.aendere(aendere(null, LocalDate.of(2026, 3, 1)));
        assertThat(auszug.zielVorschlag()).isEmpty();
    }

    @Test
    void anExtensionNeedsALaterDate() {
        assertThatThrownBy(() -> auszug.aendere(aendere(AuszugStatus.VERLAENGERT, null)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> auszug.aendere(aendere(AuszugStatus.VERLAENGERT, ZIEL)))
                .isInstanceOf(Problem.class);
        assertThat(auszug.status()).isEqualTo(AuszugStatus.OFFEN);
    }

    @Test
    void overdueIsTheDayAfterTheTargetDateUntilItIsOver() {
        assertThat(auszug.ueberfaellig(ZIEL)).isFalse();
        assertThat(auszug.ueberfaellig(ZIEL.plusDays(1))).isTrue();
        auszug.schliesseAb(ZIEL.plusDays(1));
        assertThat(auszug.ueberfaellig(ZIEL.plusDays(2))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AuszugStatus.class)
    void onlyWhatIsNotOverCanGoOn(AuszugStatus status) {
        assertThat(status.folgestatus().isEmpty()).isEqualTo(!status.laufend());
        assertThat(status.folgestatus()).doesNotContain(status);
    }

    @Test
    void whatIsOverIsNotChanged() {
        auszug.nimmZurueck(OKTOBER);
        assertThatThrownBy(() -> auszug.aendere(aendere(null, ZIEL))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> auszug.schliesseAb(ZIEL)).isInstanceOf(Problem.class);
        assertThat(auszug.hindernisse()).isEqualTo(List.of());
    }
}
