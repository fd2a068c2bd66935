package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.haushalt;
import static de.nahtlos.status.recht.Aktenbau.rechtskreise;
import static de.nahtlos.status.recht.Aktenbau.wechsel;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.ANERKANNT;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.ASYLBEWERBER;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.GEDULDET;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Rechtskreis belongs to the person, never to the household; but the family decides with. */
class HaushaltTest {

    private static Aktenbau mutterMitKind(String kindGeboren) {
        return haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .person("K1", kindGeboren, Rolle.KIND, false, false)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28");
    }

    @Test
    void aRecognisedChildFollowsTheParentsIntoSgb2WhenTheyArrive() {
        var bau = mutterMitKind("2016-01-01")
                .bescheid("2025-05-12", "FLUECHTLING_3")
                .fuer("P1")
                .bescheid("2025-09-10", "FLUECHTLING_3");

        assertThat(rechtskreise(bau.ergebnis("K1")))
                .containsExactly(
                        "ASYLBLG_3 2025-02-28 - 2025-05-31", "SGB_XII_3K 2025-06-01 - 2025-09-30", "SGB_II 2025-10-01");
        assertThat(bau.ergebnis("K1").rechtskreiswechsel().getLast().grund().wert())
                .as("the mother's decision moves the child")
                .isEqualTo("E1");
    }

    @Test
    void decisionsOfOneMonthMoveTheFamilyTogether() {
        var bau = mutterMitKind("2016-01-01")
                .bescheid("2025-06-10", "FLUECHTLING_3")
                .fuer("P1")
                .bescheid("2025-06-20", "FLUECHTLING_3");

        assertThat(wechsel(bau.ergebnis("P1"))).containsExactly("ASYLBLG > SGB_II 2025-07-01");
        assertThat(wechsel(bau.ergebnis("K1"))).containsExactly("ASYLBLG > SGB_II 2025-07-01");
    }

    @Test
    void aRecognisedChildGetsTheOwnClaimWithThe15thBirthday() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL)
                .zuvor(GEDULDET, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .person("K1", "2011-03-10", Rolle.KIND)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-05-12", "FLUECHTLING_3");

        assertThat(wechsel(bau.ergebnis("K1")))
                .containsExactly("ASYLBLG > SGB_XII 2025-06-01", "SGB_XII > SGB_II 2026-03-10");
    }

    @Test
    void theYoungerSiblingOfASgb2RecipientLivesInTheSameBedarfsgemeinschaft() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL)
                .zuvor(GEDULDET, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .person("K1", "2009-03-10", Rolle.KIND)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-05-12", "FLUECHTLING_3")
                .person("K2", "2016-03-10", Rolle.KIND, false, false)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-05-12", "FLUECHTLING_3");

        assertThat(rechtskreise(bau.ergebnis("K2"))).endsWith("SGB_II 2025-06-01");
        assertThat(rechtskreise(bau.ergebnis("P1"))).containsExactly("ASYLBLG_3 2025-02-28");
    }

    @Test
    void aChildBornInTheLastAsylblgMonthOfTheMotherChangesWithHer() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2024-02-28")
                .bescheid("2026-01-05", "FLUECHTLING_3")
                .am("2026-01-10", SGB_II_ANTRAG)
                .person("K1", "2026-01-20", Rolle.KIND, false, false)
                .am("2026-01-20", GEBURT);

        assertThat(rechtskreise(bau.ergebnis("K1")))
                .containsExactly("ASYLBLG_3 2026-01-20 - 2026-01-31", "SGB_II 2026-02-01");
        assertThat(bau.ergebnis("K1").leistungsbeginne().getFirst().leistungAb())
                .isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void aChildWithOneParentInAsylblgStaysThereUntilItsOwnTitle() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.PARTNER)
                .zuvor(ANERKANNT, Rechtskreis.SGB_II, "2024-02-28")
                .person("P2", "1986-01-01", Rolle.PARTNER)
                .zuvor(GEDULDET, Rechtskreis.ASYLBLG_3, "2025-02-27")
                .person("K1", "2026-01-05", Rolle.KIND, false, false)
                .am("2026-01-05", GEBURT)
                .ae("2026-03-05", "33");

        assertThat(rechtskreise(bau.ergebnis("K1")))
                .containsExactly("ASYLBLG_3 2026-01-05 - 2026-03-31", "SGB_II 2026-04-01");
    }

    @Test
    void aChildIsGermanByBirthAfterFiveLawfulYearsOfAParentWithPermanentTitle() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL)
                .zuvor(ANERKANNT, Rechtskreis.SGB_II, "2023-05-31")
                .am("2023-06-01", NIEDERLASSUNGSERLAUBNIS, "paragraf", "26 Abs. 3", "rechtmaessigSeit", "2021-02-21")
                .person("K1", "2026-02-20", Rolle.KIND, false, false)
                .am("2026-02-20", GEBURT)
                .person("K2", "2026-02-21", Rolle.KIND, false, false)
                .am("2026-02-21", GEBURT);

        assertThat(Aktenbau.status(bau.ergebnis("K1"))).containsExactly("GEBOREN_IN_DE 2026-02-20");
        assertThat(Aktenbau.status(bau.ergebnis("K2"))).containsExactly("DEUTSCH 2026-02-21");
    }

    @Test
    void aParentUnableToWorkForATimeIsCarriedByTheChildOf16() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL, false, false)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-05-12", "FLUECHTLING_3")
                .person("K1", "2009-03-10", Rolle.KIND)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-05-12", "FLUECHTLING_3");

        assertThat(rechtskreise(bau.ergebnis("P1"))).endsWith("SGB_II 2025-06-01");
    }

    @Test
    void grandmotherFatherAndMotherMayLiveInThreeRechtskreise() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.PARTNER)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-05-12", "FLUECHTLING_3")
                .person("P2", "1986-01-01", Rolle.PARTNER)
                .zuvor(GEDULDET, Rechtskreis.ASYLBLG_3, "2025-02-27")
                .person("P3", "1955-01-01", Rolle.ELTERNTEIL)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-05-12", "FLUECHTLING_3");

        assertThat(rechtskreise(bau.ergebnis("P1"))).endsWith("SGB_II 2025-06-01");
        assertThat(rechtskreise(bau.ergebnis("P2"))).endsWith("ASYLBLG_3 2025-02-27");
        assertThat(rechtskreise(bau.ergebnis("P3"))).endsWith("SGB_XII_4K 2025-06-01");
    }

    @Test
    void aChildUnder25Abs5LeavesAsylblgWithTheParent() {
        var bau = haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL)
                .zuvor(GEDULDET, Rechtskreis.ASYLBLG_3, "2023-05-10")
                .am("2024-06-03", AE_ERTEILT, "paragraf", "25 Abs. 5", "gueltigBis", "2024-12-02")
                .person("K1", "2016-01-01", Rolle.KIND, false, false)
                .zuvor(GEDULDET, Rechtskreis.ASYLBLG_3, "2024-02-12")
                .am("2024-06-03", AE_ERTEILT, "paragraf", "25 Abs. 5", "gueltigBis", "2024-12-02");

        assertThat(wechsel(bau.ergebnis("K1"))).containsExactly("ASYLBLG > SGB_II 2024-12-01");
    }
}
