package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.ablehnungen;
import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.Aktenbau.rechtskreise;
import static de.nahtlos.status.recht.Aktenbau.status;
import static de.nahtlos.status.recht.Aktenbau.wechsel;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.Schutzart;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Klage with and without suspensive effect, Eilantrag, withdrawal and what follows from them. */
class RechtsbehelfTest {

    @Test
    void aPendingOrGrantedEilantragBarsTheExecution() {
        var anhaengig = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-06-03", "ABGELEHNT_OU")
                .am("2025-06-09", EILANTRAG)
                .am("2025-06-12", ANORDNUNG_VOLLZIEHBAR);
        assertThat(ablehnungen(anhaengig.ergebnis())).containsExactly("E4 GESTATTUNG_BESTEHT_FORT");

        var stattgegeben = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-06-03", "UNZULAESSIG_DUBLIN")
                .am("2025-06-09", EILANTRAG)
                .am("2025-06-20", EILBESCHLUSS, "ergebnis", "STATTGEGEBEN")
                .am("2025-07-01", ANORDNUNG_VOLLZIEHBAR);
        assertThat(ablehnungen(stattgegeben.ergebnis())).containsExactly("E5 GESTATTUNG_BESTEHT_FORT");
        assertThat(status(stattgegeben.ergebnis())).containsExactly("ASYLBEWERBER 2025-01-07");
    }

    @Test
    void aRefusedEilantragEndsTheGestattung() {
        assertThat(status(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_OU")
                        .am("2025-06-09", EILANTRAG)
                        .am("2025-06-20", EILBESCHLUSS, "ergebnis", "ABGELEHNT")
                        .ergebnis()))
                .containsExactly("ASYLBEWERBER 2025-01-07 - 2025-06-19", "AUSREISEPFLICHTIG 2025-06-20");
    }

    @Test
    void withoutAnEilantragTheOrderIsCarriedOut() {
        assertThat(status(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_OU")
                        .am("2025-06-09", KLAGE_ERHOBEN)
                        .am("2025-06-12", ANORDNUNG_VOLLZIEHBAR)
                        .ergebnis()))
                .containsExactly("ASYLBEWERBER 2025-01-07 - 2025-06-11", "AUSREISEPFLICHTIG 2025-06-12");
    }

    @Test
    void aGrantedEilantragAgainstASafeThirdStateReopensTheProcedure() {
        assertThat(status(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "UNZULAESSIG_29_1_4")
                        .am("2025-06-09", EILANTRAG)
                        .am("2025-06-20", EILBESCHLUSS, "ergebnis", "STATTGEGEBEN")
                        .bescheid("2025-11-04", "FLUECHTLING_3")
                        .ergebnis()))
                .containsExactly("ASYLBEWERBER 2025-01-07 - 2025-11-03", "ANERKANNT 2025-11-04");
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_OU")
                        .am("2025-06-09", EILANTRAG)
                        .am("2025-06-20", EILBESCHLUSS, "ergebnis", "STATTGEGEBEN")
                        .bescheid("2025-11-04", "FLUECHTLING_3")
                        .ergebnis()))
                .containsExactly("E5 BESCHEID_OHNE_ANTRAG");
    }

    @Test
    void whoWithdrawsDuringTheKlageIsObligedToLeaveOnlyWithTheDecision() {
        assertThat(status(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_EINFACH")
                        .am("2025-06-09", KLAGE_ERHOBEN)
                        .am("2025-10-01", ASYLANTRAG_ZURUECKGENOMMEN)
                        .bescheid("2025-11-04", "EINGESTELLT")
                        .ergebnis()))
                .containsExactly("ASYLBEWERBER 2025-01-07 - 2025-11-03", "AUSREISEPFLICHTIG 2025-11-04");
    }

    @ParameterizedTest
    @EnumSource
    void aRevocationWithoutSuspensiveEffectCountsAtOnceUntilTheCourtOrdersOtherwise(Stichtagsregel regel) {
        var anerkannt = einAsylbewerberSeit("2022-01-11")
                .unter(regel)
                .bescheid("2022-06-07", "FLUECHTLING_3")
                .ae("2022-08-01", "25 Abs. 2")
                .am("2026-02-10", WIDERRUF_ZUGESTELLT, "ohneAufschiebendeWirkung", true)
                .am("2026-02-20", KLAGE_ERHOBEN)
                .am("2026-02-20", EILANTRAG)
                .am("2026-03-17", EILBESCHLUSS, "ergebnis", "STATTGEGEBEN");

        assertThat(status(anerkannt.ergebnis()))
                .containsExactly(
                        "ASYLBEWERBER 2022-01-11 - 2022-06-06",
                        "ANERKANNT 2022-06-07 - 2026-02-09",
                        "SCHUTZ_WIDERRUFEN_TITEL_BESTEHT 2026-02-10 - 2026-03-16",
                        "ANERKANNT 2026-03-17");
        assertThat(anerkannt.ergebnis().statusverlauf().getLast().schutzart()).isEqualTo(Schutzart.FLUECHTLING_3);
        assertThat(wechsel(anerkannt.ergebnis())).containsExactly("ASYLBLG > SGB_II 2022-07-01");
    }

    @Test
    void aRevocationThatTheCourtAnnulsLeavesTheRecognition() {
        assertThat(status(einAsylbewerberSeit("2022-01-11")
                        .bescheid("2022-06-07", "ASYL_16A")
                        .ae("2022-08-01", "25 Abs. 1")
                        .am("2026-02-10", WIDERRUF_ZUGESTELLT, "ohneAufschiebendeWirkung", true)
                        .am("2026-02-20", KLAGE_ERHOBEN)
                        .am("2026-09-08", URTEIL, "ergebnis", "AUFHEBUNG")
                        .am("2026-10-13", RECHTSKRAFT)
                        .ergebnis()))
                .endsWith("SCHUTZ_WIDERRUFEN_TITEL_BESTEHT 2026-02-10 - 2026-10-12", "ANERKANNT 2026-10-13");
    }

    @Test
    void afterAnEffectiveRevocationTheFinalOneChangesNothingAndTheTitleFalls() {
        assertThat(status(einAsylbewerberSeit("2022-01-11")
                        .bescheid("2022-06-07", "FLUECHTLING_3")
                        .ae("2022-08-01", "25 Abs. 2")
                        .am("2026-02-10", WIDERRUF_ZUGESTELLT, "ohneAufschiebendeWirkung", true)
                        .am("2026-02-25", WIDERRUF_BESTANDSKRAEFTIG)
                        .am("2026-04-14", AE_WIDERRUFEN)
                        .ergebnis()))
                .endsWith("SCHUTZ_WIDERRUFEN_TITEL_BESTEHT 2026-02-10 - 2026-04-13", "AUSREISEPFLICHTIG 2026-04-14");
    }

    @Test
    void anAsylantragBesideAPermanentTitleLeavesTheTitle() {
        var inhaber = jemand().am("2020-03-02", NIEDERLASSUNGSERLAUBNIS, "paragraf", "9")
                .am("2025-03-04", ASYLANTRAG)
                .bescheid("2025-11-04", "ABGELEHNT_EINFACH");
        assertThat(ablehnungen(inhaber.ergebnis())).isEmpty();
        assertThat(status(inhaber.ergebnis())).containsExactly("NIEDERLASSUNGSERLAUBNIS 2020-03-02");
        assertThat(rechtskreise(inhaber.ergebnis())).containsExactly("SGB_II 2020-03-02");
    }

    @Test
    void leavingAndReturningOnOneDayIsNoOverlap() {
        assertThat(status(jemand().am("2024-05-13", DULDUNG_ERTEILT)
                        .am("2025-08-04", AUSREISE)
                        .am("2025-08-04", WIEDEREINREISE)
                        .ergebnis()))
                .containsExactly("GEDULDET 2024-05-13 - 2025-08-03", "UNGEKLAERT 2025-08-04");
    }
}
