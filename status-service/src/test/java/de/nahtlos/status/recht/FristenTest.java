package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.einGeduldeterSeit;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.begriff.PersonId;
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
                .containsExactly("KLAGEFRIST 2025-11-24");
    }

    @Test
    void anOffensichtlichUnbegruendetDecisionLeavesOneWeekForKlageAndEilantrag() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-06-03", "ABGELEHNT_OU")
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2025-06-10", "EILANTRAG 2025-06-10");
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
                .containsExactly("KLAGEFRIST 2026-01-27", "EILANTRAG 2026-01-27");
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
                        "INTEGRATIONSKURS_ANSPRUCH_ENDE 2026-11-03",
                        "WOHNSITZREGELUNG_ENDE 2028-09-04");
    }

    @Test
    void subsidiaryProtectionHasNoPrivilegedPeriod() {
        assertThat(fristen(einAsylbewerberSeit("2025-01-07")
                        .bescheid("2025-09-04", "SUBSIDIAER_4")
                        .ergebnis()))
                .containsExactly("KLAGEFRIST 2025-09-18", "WOHNSITZREGELUNG_ENDE 2028-09-04");
    }

    @Test
    void resettlementCountsFromTheTitle() {
        assertThat(fristen(jemand().am("2025-06-18", EINREISE, "grundlage", "Visum/Aufnahmezusage § 23 Abs. 4")
                        .ae("2025-07-09", "23 Abs. 4")
                        .ergebnis()))
                .containsExactly(
                        "FAMILIENNACHZUG_PRIVILEGIERT 2025-10-09",
                        "INTEGRATIONSKURS_ANSPRUCH_ENDE 2026-07-09",
                        "WOHNSITZREGELUNG_ENDE 2028-07-09");
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
