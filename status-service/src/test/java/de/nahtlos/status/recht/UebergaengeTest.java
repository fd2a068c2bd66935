package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.ablehnungen;
import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.einGeduldeterSeit;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.Aktenbau.status;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the transition table and their counterparts: the same fact in a state for which it means something else. */
class UebergaengeTest {

    @Test
    void aSecondAsylantragAfterADecisionIsAFolgeantrag() {
        var ergebnis = abgelehnt("ABGELEHNT_EINFACH")
                .am("2025-07-01", BESTANDSKRAFT)
                .am("2025-08-01", ASYLANTRAG)
                .ergebnis();

        assertThat(ablehnungen(ergebnis)).containsExactly("E4 ANTRAG_BEREITS_ANHAENGIG");
        assertThat(status(ergebnis)).endsWith("AUSREISEPFLICHTIG 2025-07-01");
    }

    @Test
    void onlyAJudgmentThatDismissesEndsTheGestattungWhenItIsFinal() {
        assertThat(status(geklagt()
                        .am("2025-12-01", URTEIL, "ergebnis", "ABWEISUNG")
                        .am("2026-01-12", RECHTSKRAFT)
                        .ergebnis()))
                .endsWith("AUSREISEPFLICHTIG 2026-01-12");
        assertThat(status(geklagt()
                        .am("2025-12-01", URTEIL, "ergebnis", "VERPFLICHTUNG_FLUECHTLING_3")
                        .am("2026-01-12", RECHTSKRAFT)
                        .ergebnis()))
                .containsExactly("ASYLBEWERBER 2025-01-07");
    }

    @Test
    void noFolgeantragWhileTheKlageIsPending() {
        assertThat(ablehnungen(abgelehnt("ABGELEHNT_OU")
                        .am("2025-06-09", KLAGE_ERHOBEN)
                        .am("2025-06-20", ANORDNUNG_VOLLZIEHBAR)
                        .am("2025-07-01", FOLGEANTRAG)
                        .ergebnis()))
                .containsExactly("E5 ERSTVERFAHREN_NICHT_ABGESCHLOSSEN");
    }

    @Test
    void aRefusedEilantragMeansNothingWhereTheKlageSuspends() {
        assertThat(status(geklagt()
                        .am("2025-06-20", EILBESCHLUSS, "ergebnis", "ABGELEHNT")
                        .ergebnis()))
                .containsExactly("ASYLBEWERBER 2025-01-07");
    }

    @Test
    void theEndOfADublinFristReopensADublinCaseOnly() {
        assertThat(status(abgelehnt("UNZULAESSIG_DUBLIN")
                        .am("2025-07-01", ANORDNUNG_VOLLZIEHBAR)
                        .am("2026-01-02", DUBLIN_FRIST_ABGELAUFEN)
                        .ergebnis()))
                .endsWith("ASYLBEWERBER 2026-01-02");
        assertThat(ablehnungen(abgelehnt("ABGELEHNT_EINFACH")
                        .am("2026-01-02", DUBLIN_FRIST_ABGELAUFEN)
                        .ergebnis()))
                .containsExactly("E3 BESCHEID_OHNE_ANTRAG");
    }

    @Test
    void aNiederlassungserlaubnisAfterThreeYearsNeedsAResettlementTitle() {
        assertThat(status(mitTitel("23 Abs. 4")
                        .am("2025-01-12", NIEDERLASSUNGSERLAUBNIS, "paragraf", "26 Abs. 3")
                        .ergebnis()))
                .endsWith("NIEDERLASSUNGSERLAUBNIS 2025-01-12");
        assertThat(ablehnungen(mitTitel("25 Abs. 3")
                        .am("2025-01-12", NIEDERLASSUNGSERLAUBNIS, "paragraf", "26 Abs. 3")
                        .ergebnis()))
                .containsExactly("E1 TITELVORAUSSETZUNG_FEHLT");
        assertThat(status(mitTitel("25 Abs. 3")
                        .am("2027-01-12", NIEDERLASSUNGSERLAUBNIS, "paragraf", "26 Abs. 4")
                        .ergebnis()))
                .endsWith("NIEDERLASSUNGSERLAUBNIS 2027-01-12");
    }

    @Test
    void aRefusedEilantragAgainstAWiderrufChangesNothing() {
        var widerrufen = einAsylbewerberSeit("2023-01-09")
                .bescheid("2023-06-01", "FLUECHTLING_3")
                .am("2025-06-02", WIDERRUF_ZUGESTELLT, "ohneAufschiebendeWirkung", true)
                .am("2025-06-10", EILANTRAG);

        assertThat(status(widerrufen
                        .am("2025-07-01", EILBESCHLUSS, "ergebnis", "ABGELEHNT")
                        .ergebnis()))
                .endsWith("SCHUTZ_WIDERRUFEN_TITEL_BESTEHT 2025-06-02");
    }

    @Test
    void aRefusedExtensionEndsTheTitleOnlyWhenItCanBeEnforced() {
        assertThat(status(mitTitel("25 Abs. 3")
                        .am("2025-01-12", AE_VERLAENGERUNG_ABGELEHNT, "vollziehbar", false)
                        .ergebnis()))
                .endsWith("AUFENTHALTSERLAUBNIS 2022-01-10");
        assertThat(status(mitTitel("25 Abs. 3")
                        .am("2025-01-12", AE_VERLAENGERUNG_ABGELEHNT, "vollziehbar", true)
                        .ergebnis()))
                .endsWith("AUSREISEPFLICHTIG 2025-01-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 Abs. 5", "25a", "25b"})
    void noHumanitarianTitleDuringTheProcedure(String paragraf) {
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .ae("2025-06-02", paragraf)
                        .ergebnis()))
                .containsExactly("E2 TITELVORAUSSETZUNG_FEHLT");
        assertThat(status(einGeduldeterSeit("2025-01-07")
                        .ae("2025-06-02", paragraf)
                        .ergebnis()))
                .endsWith("AUFENTHALTSERLAUBNIS 2025-06-02");
    }

    @Test
    void anotherTitleIsPossibleDuringTheProcedure() {
        assertThat(status(
                        einAsylbewerberSeit("2025-01-07").ae("2025-06-02", "28").ergebnis()))
                .endsWith("AUFENTHALTSERLAUBNIS 2025-06-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 Abs. 1", "25 Abs. 2"})
    void theTitleOfARecognisedPersonNeedsTheRecognition(String paragraf) {
        assertThat(ablehnungen(einGeduldeterSeit("2025-01-07")
                        .ae("2025-06-02", paragraf)
                        .ergebnis()))
                .containsExactly("E1 TITELVORAUSSETZUNG_FEHLT");
    }

    @Test
    void onlyAFiktionsbescheinigungUnderParagraph24IsAStatus() {
        assertThat(status(jemand().am("2025-03-03", ASYLGESUCH)
                        .am("2025-04-01", FIKTIONSBESCHEINIGUNG, "paragraf", "24")
                        .ergebnis()))
                .endsWith("VORUEBERGEHENDER_SCHUTZ_BEANTRAGT 2025-04-01");
        assertThat(status(jemand().am("2025-03-03", ASYLGESUCH)
                        .am("2025-04-01", FIKTIONSBESCHEINIGUNG, "paragraf", "28")
                        .ergebnis()))
                .containsExactly("ASYLSUCHENDER 2025-03-03");
    }

    @Test
    void whoLeftBeforeADecisionBeginsAnewAndWhoWasRefusedOnTheMeritsDoesNot() {
        var unentschieden = einAsylbewerberSeit("2024-01-08")
                .am("2024-06-03", AUSREISE)
                .am("2025-02-03", WIEDEREINREISE)
                .am("2025-02-10", ASYLANTRAG);
        assertThat(status(unentschieden.ergebnis())).endsWith("ASYLBEWERBER 2025-02-10");

        var abgelehnt = einAsylbewerberSeit("2024-01-08")
                .bescheid("2024-05-02", "ABGELEHNT_EINFACH")
                .am("2024-06-03", AUSREISE)
                .am("2025-02-03", WIEDEREINREISE)
                .am("2025-02-10", ASYLANTRAG);
        assertThat(ablehnungen(abgelehnt.ergebnis())).containsExactly("E5 ANTRAG_BEREITS_ANHAENGIG");

        var ueberstellt = einAsylbewerberSeit("2024-01-08")
                .bescheid("2024-05-02", "UNZULAESSIG_DUBLIN")
                .am("2024-06-03", UEBERSTELLUNG, "staat", "HR")
                .am("2025-02-03", WIEDEREINREISE)
                .am("2025-02-10", ASYLANTRAG);
        assertThat(status(ueberstellt.ergebnis())).endsWith("ASYLBEWERBER 2025-02-10");
    }

    private static Aktenbau abgelehnt(String ergebnis) {
        return einAsylbewerberSeit("2025-01-07").bescheid("2025-06-03", ergebnis);
    }

    private static Aktenbau geklagt() {
        return abgelehnt("ABGELEHNT_EINFACH").am("2025-06-12", KLAGE_ERHOBEN);
    }

    private static Aktenbau mitTitel(String paragraf) {
        return jemand().zuvor(Aufenthaltsstatus.AUSREISEPFLICHTIG, Rechtskreis.ASYLBLG_3, "2021-01-04")
                .ae("2022-01-10", paragraf);
    }
}
