package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.haushalt;
import static de.nahtlos.status.recht.Aktenbau.rechtskreise;
import static de.nahtlos.status.recht.Aktenbau.wechsel;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.ASYLBEWERBER;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Rolle;
import org.junit.jupiter.api.Test;

/** Age limits are computed; help of the Jugendamt ends by the day. */
class AlterUndJugendhilfeTest {

    private static Aktenbau anerkannt(String geboren, boolean erwerbsfaehig, boolean dauerhaftGemindert) {
        return haushalt()
                .person("P1", geboren, Rolle.ALLEINSTEHEND, erwerbsfaehig, dauerhaftGemindert)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2022-02-28")
                .bescheid("2022-03-01", "FLUECHTLING_3");
    }

    @Test
    void bornOnTheFirstOfTheMonthReachesTheLimitAMonthEarlierThanBornOnTheSecond() {
        assertThat(wechsel(anerkannt("1960-01-01", true, false).ergebnis())).endsWith("SGB_II > SGB_XII 2026-05-01");
        assertThat(wechsel(anerkannt("1960-01-02", true, false).ergebnis())).endsWith("SGB_II > SGB_XII 2026-06-01");
    }

    @Test
    void permanentlyUnableToWorkAt18GetsThe4thChapterAndForATimeThe3rd() {
        assertThat(rechtskreise(anerkannt("1980-01-01", false, true).ergebnis()))
                .endsWith("SGB_XII_4K 2022-04-01");
        assertThat(rechtskreise(anerkannt("1980-01-01", false, false).ergebnis()))
                .endsWith("SGB_XII_3K 2022-04-01");
    }

    @Test
    void aFoundInabilityToWorkCountsFromItsDay() {
        assertThat(wechsel(anerkannt("1980-01-01", true, false)
                        .am(
                                "2025-05-12",
                                ERWERBSFAEHIGKEIT,
                                "erwerbsfaehig",
                                false,
                                "dauerhaftVollErwerbsgemindert",
                                true)
                        .ergebnis()))
                .endsWith("SGB_II > SGB_XII 2025-05-12");
    }

    @Test
    void aCorrectedBirthDateCountsFromItsDay() {
        assertThat(wechsel(anerkannt("1962-01-01", true, false)
                        .am("2026-02-10", GEBURTSDATUM_BERICHTIGT, "neuesGeburtsdatum", "1958-01-01")
                        .ergebnis()))
                .endsWith("SGB_II > SGB_XII 2026-02-10");
    }

    @Test
    void theEndOfHelpLeadsToAsylblgOnTheNextDayWhileTheProcedureRuns() {
        assertThat(wechsel(haushalt()
                        .person("P1", "2008-03-17", Rolle.UMA)
                        .am("2024-06-03", INOBHUTNAHME_42)
                        .am("2024-07-03", ASYLANTRAG)
                        .am("2024-08-05", HILFE_34)
                        .am("2026-03-16", HILFE_ENDE)
                        .ergebnis()))
                .containsExactly("SGB_VIII > ASYLBLG 2026-03-17");
    }

    @Test
    void inobhutnahmeEndsWithThe18thBirthdayAndHelpForYoungAdultsGoesOn() {
        var uma = haushalt().person("P1", "2008-03-17", Rolle.UMA).am("2026-01-12", INOBHUTNAHME_42A);
        assertThat(rechtskreise(uma.ergebnis())).startsWith("SGB_VIII 2026-01-12 - 2026-03-16");

        assertThat(rechtskreise(uma.am("2026-03-17", HILFE_41)
                        .am("2026-09-30", HILFE_ENDE)
                        .ergebnis()))
                .startsWith("SGB_VIII 2026-01-12 - 2026-09-30");
    }

    @Test
    void anAgeFoundByTheJugendamtDoesNotRebookTheHelp() {
        assertThat(rechtskreise(haushalt()
                        .person("P1", "2009-01-01", Rolle.UMA)
                        .am("2025-10-06", INOBHUTNAHME_42A)
                        .am("2025-10-06", ASYLGESUCH)
                        .am("2025-10-28", ALTERSFESTSTELLUNG, "neuesGeburtsdatum", "2004-01-01")
                        .am("2025-10-28", HILFE_ENDE)
                        .ergebnis()))
                .containsExactly("SGB_VIII 2025-10-06 - 2025-10-28", "ASYLBLG_3 2025-10-29");
    }
}
