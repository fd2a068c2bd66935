package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.ablehnungen;
import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.einGeduldeterSeit;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.Aktenbau.status;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.aufenthalt.MoeglichesEreignis;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the law does not allow is refused with its reason, kept, and taken up when it becomes lawful. */
class ZulaessigkeitTest {

    @Test
    void aDecisionWithoutAnApplicationIsRefused() {
        assertThat(ablehnungen(jemand().am("2026-01-12", ASYLGESUCH)
                        .bescheid("2026-02-09", "FLUECHTLING_3")
                        .ergebnis()))
                .containsExactly("E1 BESCHEID_OHNE_ANTRAG");
    }

    @Test
    void aRefusedDecisionIsTakenUpWhenTheApplicationIsRecordedLater() {
        var ergebnis = jemand().am("2026-01-12", ASYLGESUCH)
                .bescheid("2026-02-09", "FLUECHTLING_3")
                .am("2026-01-20", ASYLANTRAG)
                .ergebnis();

        assertThat(ergebnis.ablehnungen()).isEmpty();
        assertThat(status(ergebnis)).endsWith("ANERKANNT 2026-02-09");
    }

    @Test
    void aDecisionDatedBeforeTheApplicationSaysSo() {
        assertThat(ablehnungen(jemand().am("2025-05-12", ASYLANTRAG)
                        .bescheid("2025-05-02", "FLUECHTLING_3")
                        .ergebnis()))
                .containsExactly("E1 DATUM_VOR_ANTRAG");
    }

    @Test
    void aSecondDecisionNeedsAJudgmentOrMustGrantMore() {
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-05-02", "ABGELEHNT_EINFACH")
                        .bescheid("2025-06-02", "FLUECHTLING_3")
                        .ergebnis()))
                .containsExactly("E3 BESCHEID_OHNE_ANTRAG");
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-05-02", "FLUECHTLING_3")
                        .bescheid("2025-06-02", "SUBSIDIAER_4")
                        .ergebnis()))
                .containsExactly("E3 BESCHEID_OHNE_ANTRAG");
    }

    @Test
    void noDuldungWhileTheKlageSuspends() {
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-05-02", "ABGELEHNT_EINFACH")
                        .am("2025-05-05", KLAGE_ERHOBEN)
                        .am("2025-06-02", DULDUNG_ERTEILT)
                        .ergebnis()))
                .containsExactly("E4 GESTATTUNG_BESTEHT_FORT");
    }

    @Test
    void noDuldungBesideAValidTitleButAfterItHasRunOut() {
        var bau = jemand().zuvor(Aufenthaltsstatus.AUSREISEPFLICHTIG, Rechtskreis.ASYLBLG_3, "2024-01-01")
                .am("2024-01-10", AE_ERTEILT, "paragraf", "25 Abs. 3", "gueltigBis", "2025-01-09")
                .am("2024-06-01", DULDUNG_ERTEILT)
                .am("2025-02-01", DULDUNG_ERTEILT);

        assertThat(ablehnungen(bau.ergebnis())).containsExactly("E1 TITEL_GUELTIG");
        assertThat(status(bau.ergebnis())).endsWith("GEDULDET 2025-02-01");
    }

    @Test
    void aTimelyApplicationKeepsTheTitleBeyondItsDate() {
        assertThat(ablehnungen(jemand().zuvor(Aufenthaltsstatus.AUSREISEPFLICHTIG, Rechtskreis.ASYLBLG_3, "2024-01-01")
                        .am("2024-01-10", AE_ERTEILT, "paragraf", "25 Abs. 3", "gueltigBis", "2025-01-09")
                        .am("2025-01-09", AE_VERLAENGERUNG_BEANTRAGT)
                        .am("2025-02-01", DULDUNG_ERTEILT)
                        .ergebnis()))
                .containsExactly("E2 TITEL_GUELTIG");
    }

    @Test
    void aFolgeantragNeedsAFinalFirstProcedure() {
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .am("2025-05-02", FOLGEANTRAG)
                        .ergebnis()))
                .containsExactly("E2 ERSTVERFAHREN_NICHT_ABGESCHLOSSEN");
    }

    @Test
    void chancenAufenthaltsrechtEndedWithTheYear2025() {
        assertThat(ablehnungen(
                        einGeduldeterSeit("2017-01-02").ae("2025-12-31", "104c").ergebnis()))
                .isEmpty();
        assertThat(ablehnungen(
                        einGeduldeterSeit("2017-01-02").ae("2026-01-02", "104c").ergebnis()))
                .containsExactly("E1 TITEL_NICHT_MEHR_ERTEILBAR");
    }

    @Test
    void aTitleForRecognisedPersonsNeedsARecognition() {
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .ae("2025-02-03", "25 Abs. 2")
                        .ergebnis()))
                .containsExactly("E2 TITELVORAUSSETZUNG_FEHLT");
    }

    @Test
    void aliensLawDoesNotApplyToAGerman() {
        assertThat(ablehnungen(
                        jemand().zuvor(Aufenthaltsstatus.NIEDERLASSUNGSERLAUBNIS, Rechtskreis.SGB_II, "2024-01-01")
                                .am("2025-01-02", EINBUERGERUNG)
                                .am("2025-06-02", DULDUNG_ERTEILT)
                                .am("2025-06-03", SGB_II_ANTRAG)
                                .ergebnis()))
                .containsExactly("E1 KEIN_AUSLAENDER");
    }

    @Test
    void afterAnExitOnlyAReturnOpensTheStayAgain() {
        var ergebnis = einGeduldeterSeit("2024-05-13")
                .am("2025-09-24", ABSCHIEBUNG)
                .am("2025-10-10", DULDUNG_ERTEILT)
                .am("2025-11-03", WIEDEREINREISE)
                .am("2025-11-04", FOLGEANTRAG)
                .ergebnis();

        assertThat(ablehnungen(ergebnis)).containsExactly("E2 WIEDEREINREISE_FEHLT");
        assertThat(Aktenbau.rechtskreise(ergebnis))
                .containsExactly(
                        "ASYLBLG_3 2024-05-13 - 2025-09-24",
                        "KEINER 2025-09-25 - 2025-11-02",
                        "UNGEKLAERT 2025-11-03 - 2025-11-03",
                        "ASYLBLG_3 2025-11-04");
    }

    @Test
    void theSameFactRecordedTwiceIsOneFact() {
        assertThat(ablehnungen(jemand().am("2025-05-12", ASYLANTRAG)
                        .am("2025-05-12", ASYLANTRAG)
                        .ergebnis()))
                .isEmpty();
    }

    @Test
    void aRefusalNamesTheStateTheParagraphAndWhatIsAllowed() {
        var ablehnung = einAsylbewerberSeit("2025-01-07")
                .am("2025-02-03", DULDUNG_ERTEILT)
                .ergebnis()
                .ablehnungen()
                .getFirst();

        assertThat(ablehnung.status()).isEqualTo(Aufenthaltsstatus.ASYLBEWERBER);
        assertThat(ablehnung.rechtsgrundlage()).contains("§ 55");
        assertThat(ablehnung.erlaubt()).contains(BAMF_BESCHEID, AUSREISE).doesNotContain(DULDUNG_ERTEILT, FOLGEANTRAG);
    }

    @Test
    void afterDeathNothingIsPossible() {
        List<MoeglichesEreignis> moeglich = einAsylbewerberSeit("2025-01-07")
                .am("2025-02-03", TOD)
                .ergebnis()
                .moeglicheEreignisse(LocalDate.of(2025, 2, 4));

        assertThat(moeglich).isEmpty();
    }

    @Test
    void possibleFactsNameParagraphAndDocument() {
        List<MoeglichesEreignis> moeglich =
                einAsylbewerberSeit("2025-01-07").ergebnis().moeglicheEreignisse(LocalDate.of(2025, 2, 4));

        assertThat(moeglich)
                .filteredOn(m -> m.typ() == BAMF_BESCHEID)
                .singleElement()
                .satisfies(m -> assertThat(m.unterlagen()).contains("Zustellung"))
                .satisfies(m -> assertThat(m.rechtsgrundlage()).contains("§ 25"));
    }
}
