package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.Aktenbau.haushalt;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.ASYLBEWERBER;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.SGB_II_ANTRAG;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.SGB_XII_ANTRAG;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Rolle;
import de.nahtlos.status.recht.rechtskreis.Leistungsbeginn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** § 37 Abs. 2 SGB II: the application reaches back to the first of its month, and no further. */
class LeistungsbeginnTest {

    private static Leistungsbeginn beginn(Personenergebnis ergebnis) {
        return ergebnis.leistungsbeginne().getFirst();
    }

    @Test
    void anApplicationOnTheLastDayOfTheFirstMonthLeavesNoGap() {
        var beginn = beginn(einAsylbewerberSeit("2025-09-01")
                .bescheid("2026-04-07", "FLUECHTLING_3")
                .am("2026-05-31", SGB_II_ANTRAG, "eingangBei", "GEMEINDE", "form", "MUENDLICH")
                .ergebnis());

        assertThat(beginn.leistungAb()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(beginn.lueckeVon()).isNull();
    }

    @Test
    void aDayLaterAWholeMonthIsLost() {
        var beginn = beginn(einAsylbewerberSeit("2025-09-01")
                .bescheid("2026-04-07", "FLUECHTLING_3")
                .am("2026-06-01", SGB_II_ANTRAG)
                .ergebnis());

        assertThat(beginn.leistungAb()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(beginn.lueckeVon()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(beginn.lueckeBis()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void withoutAnApplicationTheGapIsOpen() {
        var beginn = beginn(einAsylbewerberSeit("2025-09-01")
                .bescheid("2026-04-07", "FLUECHTLING_3")
                .ergebnis());

        assertThat(beginn.leistungAb()).isNull();
        assertThat(beginn.lueckeVon()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(beginn.lueckeBis()).isNull();
    }

    @Test
    void oneApplicationServesThoseWhoChangeTogetherUnlessItNamesOthers() {
        assertThat(beginn(paar(List.of()).ergebnis("P2")).leistungAb()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(beginn(paar(List.of("P1")).ergebnis("P2")).leistungAb()).isNull();
    }

    private static Aktenbau paar(List<String> fuer) {
        return haushalt()
                .person("P1", "1985-01-01", Rolle.PARTNER)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2026-04-07", "FLUECHTLING_3")
                .am("2026-04-20", SGB_II_ANTRAG, "fuer", fuer)
                .person("P2", "1986-01-01", Rolle.PARTNER)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2026-04-10", "FLUECHTLING_3");
    }

    @Test
    void whoJoinsLaterAppliesAgain() {
        var spaeter = haushalt()
                .person("P1", "1985-01-01", Rolle.PARTNER)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2025-04-07", "FLUECHTLING_3")
                .am("2025-04-20", SGB_II_ANTRAG)
                .person("P2", "1986-01-01", Rolle.PARTNER)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2026-04-10", "FLUECHTLING_3");

        assertThat(beginn(spaeter.ergebnis("P2")).leistungAb()).isNull();
    }

    @Test
    void overTheAgeLimitTheSozialamtPaysFromTheFirstOfTheMonthOfItsOwnApplication() {
        var beginn = beginn(alter().am("2026-05-11", SGB_II_ANTRAG)
                .am("2026-06-15", SGB_XII_ANTRAG)
                .ergebnis());

        assertThat(beginn.rechtskreis()).isEqualTo(Rechtskreis.SGB_XII_4K);
        assertThat(beginn.leistungAb()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(beginn.lueckeVon()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(beginn.lueckeBis()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(beginn(alter().am("2026-05-31", SGB_XII_ANTRAG).ergebnis()).lueckeVon())
                .isNull();
        assertThat(beginn(alter().ergebnis()).leistungAb()).isNull();
    }

    private static Aktenbau alter() {
        return haushalt()
                .person("P1", "1955-02-10", Rolle.ALLEINSTEHEND)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2026-04-07", "FLUECHTLING_3");
    }

    @Test
    void hilfeZumLebensunterhaltBeginsWithKnowledgeAndLeavesNoGap() {
        var kind = haushalt()
                .person("P1", "1985-01-01", Rolle.ELTERNTEIL)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .person("P2", "2018-01-01", Rolle.KIND)
                .zuvor(ASYLBEWERBER, Rechtskreis.ASYLBLG_3, "2025-02-28")
                .bescheid("2026-04-07", "FLUECHTLING_3");

        var beginn = beginn(kind.ergebnis("P2"));
        assertThat(beginn.rechtskreis()).isEqualTo(Rechtskreis.SGB_XII_3K);
        assertThat(beginn.leistungAb()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(beginn.lueckeVon()).isNull();
    }
}
