package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.Aktenbau.rechtskreise;
import static de.nahtlos.status.recht.Aktenbau.wechsel;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.AE_ERTEILT;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.AE_WIDERRUFEN;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.ASYLANTRAG;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.ASYLGESUCH;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.KLAGE_ERHOBEN;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.RECHTSKRAFT;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.UNANFECHTBAR;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.URTEIL;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.WIDERRUF_BESTANDSKRAEFTIG;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.WIDERRUF_ZUGESTELLT;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import org.junit.jupiter.api.Test;

/** § 1 Abs. 3 S. 1 AsylbLG: the entitlement ends with the month in which its requirement lapses. */
class AnerkennungTest {

    @Test
    void recognitionOnTheLastDayOfTheMonthStartsSgb2OnTheNextDay() {
        assertThat(wechsel(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-09-30", "FLUECHTLING_3")
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2025-10-01");
    }

    @Test
    void underUnanfechtbarkeitTheDayAfterTheKlagefristDecides() {
        assertThat(wechsel(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2026-03-17", "FLUECHTLING_3")
                        .unter(Stichtagsregel.UNANFECHTBARKEIT)
                        .ergebnis()))
                .as("the Klagefrist ends on 31 March, final from 1 April")
                .containsExactly("ASYLBLG > SGB_II 2026-05-01");
    }

    @Test
    void underUnanfechtbarkeitARecordedFactGoesBeforeTheCalendar() {
        assertThat(wechsel(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2026-03-17", "FLUECHTLING_3")
                        .am("2026-03-31", UNANFECHTBAR)
                        .unter(Stichtagsregel.UNANFECHTBARKEIT)
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2026-04-01");
    }

    @Test
    void underUnanfechtbarkeitAnEarlierTitleEndsTheEntitlement() {
        assertThat(wechsel(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2026-03-25", "FLUECHTLING_3")
                        .ae("2026-03-30", "25 Abs. 2")
                        .unter(Stichtagsregel.UNANFECHTBARKEIT)
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2026-04-01");
    }

    @Test
    void underUnanfechtbarkeitAKlageForMoreKeepsTheDecisionOpen() {
        var ergebnis = einAsylbewerberSeit("2025-01-07")
                .bescheid("2026-03-02", "SUBSIDIAER_4")
                .am("2026-03-12", KLAGE_ERHOBEN)
                .unter(Stichtagsregel.UNANFECHTBARKEIT)
                .ergebnis();

        assertThat(wechsel(ergebnis)).isEmpty();
    }

    @Test
    void theCauseOfTheChangeIsTheDecisionAndNotALaterTitle() {
        var ergebnis = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-05-02", "FLUECHTLING_3")
                .ae("2025-06-01", "25 Abs. 2")
                .ergebnis();

        assertThat(ergebnis.rechtskreiswechsel().getFirst().grund().wert()).isEqualTo("E2");
    }

    @Test
    void aJudgmentChangesNothingUntilTheBamfDecidesAgain() {
        var ergebnis = einAsylbewerberSeit("2024-02-12")
                .bescheid("2024-08-01", "ABGELEHNT_EINFACH")
                .am("2024-08-10", KLAGE_ERHOBEN)
                .am("2025-05-05", URTEIL, "ergebnis", "VERPFLICHTUNG_FLUECHTLING_3")
                .am("2025-06-10", RECHTSKRAFT)
                .bescheid("2025-07-01", "FLUECHTLING_3")
                .ergebnis();

        assertThat(wechsel(ergebnis)).containsExactly("ASYLBLG > SGB_II 2025-08-01");
        assertThat(ergebnis.hinweise()).isEmpty();
    }

    @Test
    void anUpgradeFromSubsidiaryProtectionLeavesTheRechtskreisAlone() {
        var ergebnis = einAsylbewerberSeit("2024-02-12")
                .bescheid("2024-08-01", "SUBSIDIAER_4")
                .bescheid("2025-07-01", "FLUECHTLING_3")
                .ergebnis();

        assertThat(ergebnis.statusverlauf()).hasSize(3);
        assertThat(wechsel(ergebnis)).containsExactly("ASYLBLG > SGB_II 2024-09-01");
    }

    @Test
    void whereAsylblgStillPaysAtTheStartTheTitleEndsIt() {
        assertThat(rechtskreise(jemand().zuvor(Aufenthaltsstatus.ANERKANNT, Rechtskreis.ASYLBLG_3, "2023-05-31")
                        .am("2023-06-01", AE_ERTEILT, "paragraf", "25 Abs. 2")
                        .ergebnis()))
                .containsExactly("ASYLBLG_3 2023-05-31 - 2023-06-30", "SGB_II 2023-07-01");
    }

    @Test
    void theFinalityOfAWiderrufIsNotThatOfTheRecognition() {
        var bau = jemand().zuvor(Aufenthaltsstatus.ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2022-06-06")
                .bescheid("2022-06-07", "FLUECHTLING_3")
                .ae("2022-08-01", "25 Abs. 2")
                .am("2026-02-10", WIDERRUF_ZUGESTELLT)
                .am("2026-02-20", KLAGE_ERHOBEN)
                .am("2026-09-01", URTEIL, "ergebnis", "ABWEISUNG")
                .am("2026-10-01", RECHTSKRAFT)
                .am("2026-10-05", WIDERRUF_BESTANDSKRAEFTIG)
                .unter(Stichtagsregel.UNANFECHTBARKEIT);

        assertThat(wechsel(bau.ergebnis())).containsExactly("ASYLBLG > SGB_II 2022-07-01");
        assertThat(Aktenbau.status(bau.ergebnis()))
                .endsWith("ANERKANNT 2022-06-07 - 2026-10-04", "SCHUTZ_WIDERRUFEN_TITEL_BESTEHT 2026-10-05");
        assertThat(wechsel(bau.am("2026-12-01", AE_WIDERRUFEN).ergebnis())).endsWith("SGB_II > ASYLBLG 2026-12-01");
    }

    @Test
    void everyIntervalSaysWhyInWordsAndParagraphs() {
        var verlauf = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-09-04", "FLUECHTLING_3")
                .ergebnis()
                .rechtskreisverlauf();

        assertThat(verlauf.getFirst().begruendung().rechtsgrundlagen())
                .containsExactly("§ 1 Abs. 1 Nr. 1 AsylbLG", "§ 3 AsylbLG");
        assertThat(verlauf.getFirst().weitere().getLast().text())
                .isEqualTo(
                        "Die Voraussetzung ist am 04.09.2025 entfallen; die Leistungsberechtigung endet mit Ablauf des"
                                + " Monats, am 30.09.2025.");
        assertThat(verlauf.getLast().begruendung().regel()).isEqualTo("R20");
        assertThat(verlauf.getLast().begruendung().text()).contains("anerkannt").contains("Bürgergeld");
        assertThat(verlauf.getLast().begruendung().rechtsgrundlagen())
                .contains("§ 1 Abs. 3 S. 1 AsylbLG", "§ 7a SGB II");
    }

    @Test
    void anApplicationFrom12June2026OnFallsUnderGeasAndSaysSo() {
        var ergebnis = jemand().am("2026-06-01", ASYLGESUCH)
                .am("2026-06-12", ASYLANTRAG)
                .ergebnis();

        assertThat(ergebnis.rechtskreisverlauf().getFirst().regime()).isEqualTo(Regime.ALT);
        assertThat(ergebnis.rechtskreisverlauf().getLast().regime()).isEqualTo(Regime.GEAS);
        assertThat(ergebnis.rechtskreisverlauf().getLast().hinweise()).contains(Hinweiscode.REGEL_UNBESTAETIGT);
    }
}
