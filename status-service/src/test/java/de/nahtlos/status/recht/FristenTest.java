package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.einGeduldeterSeit;
import static de.nahtlos.status.recht.Aktenbau.haushalt;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Rolle;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.frist.Feiertag;
import de.nahtlos.status.recht.frist.Feiertage;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import de.nahtlos.status.recht.rechtskreis.Stichtagsregeln;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Fristen start with a fact, and every one names its paragraph. */
class FristenTest {

    private static List<String> fristen(Personenergebnis ergebnis) {
        return ergebnis.fristen().stream().map(f -> f.typ() + " " + f.ende()).toList();
    }

    @Test
    void aKlagefristThatEndsOnSaturdayMovesToMonday() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-11-08", "ABGELEHNT_EINFACH")
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2025-11-24", "AUSREISEFRIST 2025-12-08");
    }

    @Test
    void anOffensichtlichUnbegruendetDecisionLeavesOneWeekForKlageAndEilantrag() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_OU")
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2025-06-10", "EILANTRAG 2025-06-10", "AUSREISEFRIST 2025-06-10");
    }

    @Test
    void aRefusedFolgeantragLeavesOneWeekOnlyWithANewAndrohung() {
        assertThat(fristen(einGeduldeterSeit("2024-05-13")
                        .am("2025-11-03", FOLGEANTRAG)
                        .am("2026-01-20", BAMF_BESCHEID, "ergebnis", "UNZULAESSIG_29_1_5")
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2026-02-03");
        assertThat(fristen(einGeduldeterSeit("2024-05-13")
                        .am("2025-11-03", FOLGEANTRAG)
                        .am(
                                "2026-01-20",
                                BAMF_BESCHEID,
                                "ergebnis",
                                "UNZULAESSIG_29_1_5",
                                "mitAbschiebungsandrohung",
                                true)
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2026-01-27", "EILANTRAG 2026-01-27", "AUSREISEFRIST 2026-01-27");
    }

    @Test
    void aRecognitionStartsFamilyReunificationAndWohnsitzregelung() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-09-04", "FLUECHTLING_3")
                        .ae("2025-11-03", "25 Abs. 2 S. 1 Alt. 1")
                        .ergebnis()))
                .containsExactly(
                        "KLAGEFRIST 2025-09-18",
                        "FAMILIENNACHZUG_PRIVILEGIERT 2025-12-18",
                        "WOHNSITZZUWEISUNG_ENDE 2026-03-04",
                        "INTEGRATIONSKURS_ANSPRUCH_ENDE 2026-11-03",
                        "WOHNSITZREGELUNG_ENDE 2028-09-04");
    }

    @Test
    void subsidiaryProtectionHasNoPrivilegedPeriod() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-09-04", "SUBSIDIAER_4")
                        .ergebnis()))
                .containsExactly(
                        "KLAGEFRIST 2025-09-18",
                        "WOHNSITZZUWEISUNG_ENDE 2026-03-04",
                        "WOHNSITZREGELUNG_ENDE 2028-09-04");
    }

    @Test
    void resettlementCountsFromTheTitle() {
        assertThat(fristen(jemand().am("2025-06-18", EINREISE, "grundlage", "Visum/Aufnahmezusage § 23 Abs. 4")
                        .ae("2025-07-09", "23 Abs. 4")
                        .ergebnis()))
                .containsExactly(
                        "FAMILIENNACHZUG_PRIVILEGIERT 2025-10-09",
                        "WOHNSITZZUWEISUNG_ENDE 2026-01-09",
                        "INTEGRATIONSKURS_ANSPRUCH_ENDE 2026-07-09",
                        "WOHNSITZREGELUNG_ENDE 2028-07-09");
    }

    @Test
    void whoFilesAKlageGivesReasonsWithinAMonthAndLeavesAfterTheEnd() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_EINFACH")
                        .am("2025-06-10", KLAGE_ERHOBEN)
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2025-06-17", "KLAGEBEGRUENDUNG 2025-07-03");
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_EINFACH")
                        .am("2025-06-10", KLAGE_ERHOBEN)
                        .am("2026-01-13", URTEIL, "ergebnis", "ABWEISUNG")
                        .am("2026-02-17", RECHTSKRAFT)
                        .ergebnis()))
                .contains("AUSREISEFRIST 2026-03-19");
    }

    @Test
    void aKlageAgainstALaterDecisionGivesNoReasonsForTheFirst() {
        assertThat(fristen(einAsylbewerberSeit("2022-01-11")
                        .bescheid("2022-06-07", "FLUECHTLING_3")
                        .am("2026-02-10", WIDERRUF_ZUGESTELLT)
                        .am("2026-02-20", KLAGE_ERHOBEN)
                        .ergebnis()))
                .contains("KLAGEFRIST 2022-06-21", "KLAGEFRIST 2026-02-24", "KLAGEBEGRUENDUNG 2026-03-10")
                .doesNotContain("KLAGEBEGRUENDUNG 2022-07-07");
    }

    @Test
    void aClosedProcedureLeavesOneWeekADublinDecisionNone() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .am("2025-03-04", ASYLANTRAG_ZURUECKGENOMMEN)
                        .bescheid("2025-04-01", "EINGESTELLT")
                        .ergebnis()))
                .containsExactly("AUSREISEFRIST 2025-04-08", "KLAGEFRIST 2025-04-15");
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-04-01", "UNZULAESSIG_DUBLIN")
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2025-04-08", "EILANTRAG 2025-04-08");
    }

    @Test
    void aChildBornHereNeedsATitleWithinSixMonthsUnlessItIsGerman() {
        assertThat(fristen(haushalt()
                        .person("P1", "1996-06-16", Rolle.ELTERNTEIL)
                        .person("K1", "2026-05-12", Rolle.KIND)
                        .am("2026-05-12", GEBURT)
                        .ergebnis("K1")))
                .containsExactly("AE_ANTRAG_NACH_GEBURT 2026-11-12");
        assertThat(fristen(haushalt()
                        .person("P1", "1996-06-16", Rolle.ELTERNTEIL)
                        .zuvor(Aufenthaltsstatus.DEUTSCH, Rechtskreis.SGB_II, "2020-01-01")
                        .person("K1", "2026-05-12", Rolle.KIND)
                        .am("2026-05-12", GEBURT)
                        .ergebnis("K1")))
                .isEmpty();
    }

    @Test
    void theTitleHeldLastHasToBeProlongedInTimeUnlessThatIsDone() {
        var inhaber = jemand().am("2025-06-18", AE_ERTEILT, "paragraf", "30", "gueltigBis", "2026-06-17")
                .am("2026-06-01", AE_ERTEILT, "paragraf", "30", "gueltigBis", "2028-06-17");
        assertThat(fristen(inhaber.ergebnis()))
                .containsExactly("INTEGRATIONSKURS_ANSPRUCH_ENDE 2026-06-18", "TITEL_VERLAENGERUNG 2028-06-17");
        assertThat(fristen(inhaber.am("2028-05-02", AE_VERLAENGERUNG_BEANTRAGT).ergebnis()))
                .containsExactly("INTEGRATIONSKURS_ANSPRUCH_ENDE 2026-06-18");
    }

    @Test
    void whoIsTakenIntoCareAsAMinorIsPlannedForUntilTheEveOfThe18thBirthday() {
        assertThat(fristen(haushalt()
                        .person("P1", "2009-09-14", Rolle.UMA)
                        .am("2025-09-01", INOBHUTNAHME_42A)
                        .am("2025-09-24", INOBHUTNAHME_42)
                        .ergebnis()))
                .containsExactly("VOLLJAEHRIGKEIT 2027-09-13");
        assertThat(fristen(haushalt()
                        .person("P1", "2009-09-14", Rolle.UMA)
                        .am("2025-09-01", INOBHUTNAHME_42A)
                        .am("2025-10-01", ALTERSFESTSTELLUNG, "neuesGeburtsdatum", "2008-01-01")
                        .ergebnis()))
                .containsExactly("VOLLJAEHRIGKEIT 2025-12-31");
        assertThat(fristen(haushalt()
                        .person("P1", "2000-09-14", Rolle.ALLEINSTEHEND)
                        .am("2025-09-01", HILFE_34)
                        .ergebnis()))
                .isEmpty();
    }

    @Test
    void aHolidayOfTheLandMovesTheKlagefristAndWithItTheChange() {
        var akte = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-10-17", "FLUECHTLING_3")
                .akte();
        var regel = Stichtagsregeln.immer(Stichtagsregel.UNANFECHTBARKEIT);
        var mitReformationstag = new Feiertage(List.of(Feiertag.am(MonthDay.of(10, 31))));

        assertThat(fristen(ergebnis(akte, new Einstellungen(regel, mitReformationstag))))
                .contains("KLAGEFRIST 2025-11-03");
        assertThat(fristen(ergebnis(akte, new Einstellungen(regel, Feiertage.bundesweit()))))
                .contains("KLAGEFRIST 2025-10-31");
    }

    @Test
    void theStichtagsregelOfTheKommuneAppliesToZustellungenFromItsDayOn() {
        var regeln =
                new Stichtagsregeln(new TreeMap<>(Map.of(LocalDate.of(2025, 7, 1), Stichtagsregel.UNANFECHTBARKEIT)));
        var einstellungen = new Einstellungen(regeln, Feiertage.bundesweit());

        var vorher = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-06-30", "FLUECHTLING_3")
                .akte();
        var nachher = einAsylbewerberSeit("2025-01-07")
                .bescheid("2025-07-31", "FLUECHTLING_3")
                .akte();

        assertThat(Aktenbau.wechsel(ergebnis(vorher, einstellungen))).containsExactly("ASYLBLG > SGB_II 2025-07-01");
        assertThat(Aktenbau.wechsel(ergebnis(nachher, einstellungen))).containsExactly("ASYLBLG > SGB_II 2025-09-01");
    }

    private static Personenergebnis ergebnis(Akte akte, Einstellungen einstellungen) {
        return Herleitung.herleiten(akte, einstellungen, Regelwerk.geltendes(), Aktenbau.HORIZONT)
                .fuer(new PersonId("P1"));
    }
}
