package de.nahtlos.fall.hilfeplan;

import static de.nahtlos.fall.hilfeplan.MassnahmeStatus.ABGEBROCHEN;
import static de.nahtlos.fall.hilfeplan.MassnahmeStatus.GEPLANT;
import static de.nahtlos.fall.hilfeplan.MassnahmeStatus.LAUFEND;
import static de.nahtlos.fall.uebergang.Rechtskreis.ASYLBLG;
import static de.nahtlos.fall.uebergang.Rechtskreis.SGB_II;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.uebergang.Rechtskreis;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UrteilTest {

    private static final LocalDate WECHSEL = LocalDate.of(2025, 11, 1);

    @Test
    void aMassnahmeThatTheNewRechtskreisPaysGoesOn() {
        assertThat(urteil(kurs("2025-03-01", "2026-02-28", LAUFEND, ASYLBLG, SGB_II)))
                .contains(Urteil.LAEUFT_WEITER);
    }

    @Test
    void aMassnahmeThatTheNewRechtskreisDoesNotPayNeedsSomebodyWhoPaysAndDoesNotEnd() {
        assertThat(urteil(kurs("2025-03-01", "2026-02-28", LAUFEND, ASYLBLG))).contains(Urteil.NEUER_KOSTENTRAEGER);
        assertThat(urteil(kurs("2025-03-01", null, LAUFEND, ASYLBLG))).contains(Urteil.NEUER_KOSTENTRAEGER);
    }

    @Test
    void theFirstAndTheLastDayCountAsRunning() {
        assertThat(urteil(kurs("2025-11-01", null, GEPLANT, ASYLBLG))).contains(Urteil.NEUER_KOSTENTRAEGER);
        assertThat(urteil(kurs("2025-03-01", "2025-11-01", LAUFEND, ASYLBLG))).contains(Urteil.NEUER_KOSTENTRAEGER);
    }

    @Test
    void aMassnahmeWhoseOwnEndLiesBeforeTheChangeEnds() {
        assertThat(urteil(kurs("2025-03-01", "2025-10-31", LAUFEND, ASYLBLG))).contains(Urteil.ENDET);
        assertThat(urteil(kurs("2025-03-01", "2025-10-31", LAUFEND, SGB_II))).contains(Urteil.ENDET);
    }

    @Test
    void aMassnahmeThatAHumanHasEndedEnds() {
        assertThat(urteil(kurs("2025-03-01", "2026-02-28", ABGEBROCHEN, ASYLBLG)))
                .contains(Urteil.ENDET);
    }

    @Test
    void aMassnahmeThatBeginsLaterIsNotJudged() {
        assertThat(urteil(kurs("2025-11-02", null, GEPLANT, ASYLBLG))).isEmpty();
    }

    private static java.util.Optional<Urteil> urteil(MassnahmeInhalt massnahme) {
        return Urteil.ueber(massnahme, SGB_II, WECHSEL);
    }

    private static MassnahmeInhalt kurs(String von, String bis, MassnahmeStatus status, Rechtskreis... zahlbar) {
        return new MassnahmeInhalt(
                UUID.randomUUID(),
                null,
                null,
                "Integrationskurs",
                "VHS",
                "Amt für Soziales",
                Set.of(zahlbar),
                LocalDate.parse(von),
                bis == null ? null : LocalDate.parse(bis),
                status);
    }
}
