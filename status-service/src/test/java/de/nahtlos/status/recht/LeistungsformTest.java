package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.einGeduldeterSeit;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.Aktenbau.rechtskreise;
import static de.nahtlos.status.recht.Aktenbau.wechsel;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** §§ 2, 20 AsylbLG and the titles that stay inside AsylbLG. */
class LeistungsformTest {

    @Test
    void eighteenMonthsSufficeWhereTheyEndedBefore27February2024() {
        assertThat(rechtskreise(jemand().am("2022-08-26", EINREISE)
                        .am("2022-08-26", ASYLGESUCH)
                        .ergebnis()))
                .endsWith("ASYLBLG_3 2022-08-26 - 2024-02-25", "ASYLBLG_2 2024-02-26");
    }

    @Test
    void oneDayLaterItTakes36Months() {
        assertThat(rechtskreise(jemand().am("2022-08-27", EINREISE)
                        .am("2022-08-27", ASYLGESUCH)
                        .ergebnis()))
                .endsWith("ASYLBLG_3 2022-08-27 - 2025-08-26", "ASYLBLG_2 2025-08-27");
    }

    @Test
    void theDecisionOfTheAuthorityFixesTheFirstDay() {
        assertThat(rechtskreise(einGeduldeterSeit("2022-08-01")
                        .am("2024-02-05", ANALOG_BEWILLIGT)
                        .ergebnis()))
                .endsWith("ASYLBLG_2 2024-02-05");
    }

    @Test
    void analogleistungenAreNoRechtskreiswechsel() {
        assertThat(wechsel(einGeduldeterSeit("2020-08-03").ergebnis())).isEmpty();
    }

    @Test
    void aDepartureInterruptsTheStay() {
        assertThat(rechtskreise(einGeduldeterSeit("2021-01-04")
                        .am("2024-05-06", AUSREISE)
                        .am("2024-06-03", WIEDEREINREISE)
                        .am("2024-06-03", FOLGEANTRAG)
                        .ergebnis()))
                .endsWith("ASYLBLG_3 2024-06-03 - 2027-06-02", "ASYLBLG_2 2027-06-03");
    }

    @Test
    void whoFallsBackIntoAsylblgAfterYearsReceivesAnalogleistungenAtOnce() {
        assertThat(rechtskreise(einGeduldeterSeit("2020-01-06")
                        .am("2022-03-07", AE_ERTEILT, "paragraf", "25b", "gueltigBis", "2024-03-06")
                        .am("2025-04-07", AE_VERLAENGERUNG_ABGELEHNT)
                        .ergebnis()))
                .containsExactly(
                        "ASYLBLG_3 2020-01-06 - 2021-07-05",
                        "ASYLBLG_2 2021-07-06 - 2022-03-31",
                        "SGB_II 2022-04-01 - 2025-04-06",
                        "ASYLBLG_2 2025-04-07");
    }

    @Test
    void theTitleUnder25Abs5LeavesAsylblg18MonthsAfterTheFirstDuldung() {
        assertThat(wechsel(einGeduldeterSeit("2023-05-31")
                        .am("2024-06-03", AE_ERTEILT, "paragraf", "25 Abs. 5", "gueltigBis", "2025-06-02")
                        .ergebnis()))
                .as("18 months are over on 30 November")
                .containsExactly("ASYLBLG > SGB_II 2024-12-01");
    }

    @Test
    void theTitleUnder25Abs4Satz1StaysInAsylblgAndThatOfSatz2DoesNot() {
        assertThat(wechsel(einGeduldeterSeit("2024-05-06")
                        .ae("2025-06-03", "25 Abs. 4 S. 1")
                        .ergebnis()))
                .isEmpty();
        assertThat(wechsel(einGeduldeterSeit("2024-05-06")
                        .ae("2025-06-03", "25 Abs. 4 S. 2")
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2025-07-01");
    }

    @Test
    void departureEndsAsylblgOnItsDayAndNotWithTheMonth() {
        assertThat(rechtskreise(einGeduldeterSeit("2025-01-20")
                        .am("2025-09-12", AUSREISE)
                        .ergebnis()))
                .containsExactly("ASYLBLG_3 2025-01-20 - 2025-09-12", "KEINER 2025-09-13");
    }

    @Test
    void aStudentWithOwnFlatMovesToBafoegAndOneAtThePlaceOfTheParentsStays() {
        var anerkannt = Aktenbau.einAsylbewerberSeit("2024-01-08").bescheid("2024-06-04", "FLUECHTLING_3");
        assertThat(wechsel(anerkannt
                        .am("2025-10-01", AUSBILDUNG_BEGINN, "art", "STUDIUM", "eigeneWohnung", true)
                        .ergebnis()))
                .endsWith("SGB_II > BAFOEG 2025-10-01");

        var beiDenEltern = Aktenbau.einAsylbewerberSeit("2024-01-08").bescheid("2024-06-04", "FLUECHTLING_3");
        assertThat(wechsel(beiDenEltern
                        .am("2025-10-01", AUSBILDUNG_BEGINN, "art", "STUDIUM", "eigeneWohnung", false)
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2024-07-01");
    }
}
