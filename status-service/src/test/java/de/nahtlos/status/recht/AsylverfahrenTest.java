package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.ablehnungen;
import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.einGeduldeterSeit;
import static de.nahtlos.status.recht.Aktenbau.status;
import static de.nahtlos.status.recht.Aktenbau.wechsel;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Hinweis;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Verfahrensstand;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From refusal to Ausreisepflicht and back: finality and loss come by a fact, never by the calendar. */
class AsylverfahrenTest {

    @Test
    void aRefusalWithoutKlageStaysUntilTheBamfReportsFinality() {
        var ergebnis = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-06-02", "ABGELEHNT_EINFACH")
                .ergebnis();

        assertThat(status(ergebnis)).containsExactly("ASYLBEWERBER 2025-01-07");
        assertThat(ergebnis.hinweise())
                .extracting(Hinweis::code, Hinweis::ab)
                .containsExactly(tuple(Hinweiscode.KLAGEFRIST_VERSTRICHEN, LocalDate.of(2025, 6, 17)));
    }

    @Test
    void finalRefusalMakesAusreisepflichtigAndTheDuldungIsAnActOfItsOwn() {
        assertThat(status(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-02", "ABGELEHNT_EINFACH")
                        .am("2025-06-17", BESTANDSKRAFT)
                        .am("2025-07-20", DULDUNG_ERTEILT)
                        .ergebnis()))
                .containsExactly(
                        "ASYLBEWERBER 2025-01-07 - 2025-06-16",
                        "AUSREISEPFLICHTIG 2025-06-17 - 2025-07-19",
                        "GEDULDET 2025-07-20");
    }

    @Test
    void aRefusedEilantragEndsTheGestattungOfAnOffensichtlichUnbegruendetCase() {
        var bau = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-06-02", "ABGELEHNT_OU")
                .am("2025-06-05", KLAGE_ERHOBEN)
                .am("2025-06-05", EILANTRAG);

        assertThat(bau.ergebnis().standAm(LocalDate.of(2025, 6, 6)).verfahrensstand())
                .isEqualTo(Verfahrensstand.EILVERFAHREN);
        assertThat(status(bau.am("2025-06-25", EILBESCHLUSS, "ergebnis", "ABGELEHNT")
                        .ergebnis()))
                .endsWith("AUSREISEPFLICHTIG 2025-06-25");
    }

    @Test
    void aGrantedEilantragKeepsTheGestattung() {
        assertThat(status(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-02", "ABGELEHNT_OU")
                        .am("2025-06-05", KLAGE_ERHOBEN)
                        .am("2025-06-05", EILANTRAG)
                        .am("2025-06-25", EILBESCHLUSS, "ergebnis", "STATTGEGEBEN")
                        .ergebnis()))
                .containsExactly("ASYLBEWERBER 2025-01-07");
    }

    @Test
    void vollziehbarkeitDuringASuspensiveKlageIsRefused() {
        assertThat(ablehnungen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-02", "ABGELEHNT_EINFACH")
                        .am("2025-06-05", KLAGE_ERHOBEN)
                        .am("2025-06-25", ANORDNUNG_VOLLZIEHBAR)
                        .ergebnis()))
                .containsExactly("E4 GESTATTUNG_BESTEHT_FORT");
    }

    @Test
    void theLapsedDublinDeadlineLeadsBackToTheNationalProcedure() {
        var ergebnis = einAsylbewerberSeit("2025-06-16")
                .bescheid("2025-09-16", "UNZULAESSIG_DUBLIN")
                .am("2025-09-24", ANORDNUNG_VOLLZIEHBAR)
                .am("2026-03-24", DUBLIN_FRIST_ABGELAUFEN)
                .bescheid("2026-08-03", "SUBSIDIAER_4")
                .ergebnis();

        assertThat(status(ergebnis))
                .containsExactly(
                        "ASYLBEWERBER 2025-06-16 - 2025-09-23",
                        "AUSREISEPFLICHTIG 2025-09-24 - 2026-03-23",
                        "ASYLBEWERBER 2026-03-24 - 2026-08-02",
                        "ANERKANNT 2026-08-03");
        assertThat(ergebnis.hinweise())
                .extracting(Hinweis::code)
                .contains(Hinweiscode.LEISTUNGSAUSSCHLUSS_NUR_DURCH_MENSCHEN);
    }

    @Test
    void theWithdrawalCountsOnlyWithTheDecisionOfTheBamf() {
        assertThat(status(einAsylbewerberSeit("2025-02-10")
                        .am("2025-10-01", ASYLANTRAG_ZURUECKGENOMMEN)
                        .bescheid("2025-10-20", "EINGESTELLT")
                        .ergebnis()))
                .endsWith("AUSREISEPFLICHTIG 2025-10-20");
    }

    @Test
    void aFolgeantragChangesTheProcedureAndNotTheStatus() {
        var bau = einGeduldeterSeit("2024-05-13").am("2025-11-03", FOLGEANTRAG);

        assertThat(status(bau.ergebnis())).endsWith("GEDULDET 2024-05-13");
        assertThat(bau.ergebnis().standAm(LocalDate.of(2025, 11, 3)).verfahrensstand())
                .isEqualTo(Verfahrensstand.FOLGEANTRAGSPRUEFUNG);
        assertThat(wechsel(bau.bescheid("2026-02-03", "FLUECHTLING_3").ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2026-03-01");
    }

    @Test
    void goingUndergroundChangesTheWhereaboutsOnly() {
        var ergebnis = einGeduldeterSeit("2024-05-13")
                .am("2025-08-04", UNTERGETAUCHT)
                .am("2025-10-01", WIEDER_AUFGETAUCHT)
                .ergebnis();

        assertThat(ergebnis.lageverlauf())
                .containsExactly(
                        new Abschnitt<>(Aufenthaltslage.ANWESEND, LocalDate.of(2024, 5, 13), LocalDate.of(2025, 8, 3)),
                        new Abschnitt<>(Aufenthaltslage.UNBEKANNT, LocalDate.of(2025, 8, 4), LocalDate.of(2025, 9, 30)),
                        new Abschnitt<>(Aufenthaltslage.ANWESEND, LocalDate.of(2025, 10, 1), null));
        assertThat(ergebnis.rechtskreisverlauf())
                .hasSize(2)
                .allMatch(a -> a.traeger().contains("§ 10 AsylbLG"));
    }

    @Test
    void aTitleOfMoreThanSixMonthsOutlivesAnAsylantrag() {
        var ergebnis = Aktenbau.jemand()
                .am("2024-03-04", EINREISE, "grundlage", "Visum § 6 Abs. 3 i.V.m. § 30")
                .ae("2024-05-06", "30")
                .am("2025-01-07", ASYLANTRAG)
                .bescheid("2025-06-02", "ABGELEHNT_EINFACH")
                .am("2025-06-17", BESTANDSKRAFT)
                .ergebnis();

        assertThat(Aktenbau.rechtskreise(ergebnis)).containsExactly("SGB_II 2024-03-04");
        assertThat(status(ergebnis)).endsWith("AUFENTHALTSERLAUBNIS 2025-06-17");
    }
}
