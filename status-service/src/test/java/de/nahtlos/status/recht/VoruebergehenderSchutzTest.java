package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.haushalt;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.Aktenbau.rechtskreise;
import static de.nahtlos.status.recht.Aktenbau.wechsel;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rolle;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regel;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** § 24 AufenthG: § 1 Abs. 1 Nr. 8, Abs. 3a AsylbLG, § 74 SGB II. */
class VoruebergehenderSchutzTest {

    @Test
    void fiktionsbescheinigungAndIdentificationEndAsylblgWithTheMonth() {
        assertThat(wechsel(jemand().am("2026-03-09", SCHUTZGESUCH_24)
                        .am("2026-03-17", ED_BEHANDLUNG)
                        .am("2026-03-17", FIKTIONSBESCHEINIGUNG, "paragraf", "24")
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2026-04-01");
    }

    @Test
    void withoutIdentificationThePaperAloneDoesNotSuffice() {
        assertThat(wechsel(jemand().am("2022-05-02", SCHUTZGESUCH_24)
                        .am("2022-05-10", FIKTIONSBESCHEINIGUNG, "paragraf", "24")
                        .am("2022-09-15", ED_BEHANDLUNG)
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2022-10-01");
    }

    @Test
    void storageInTheAzrStandsInOnlyForPapersOfSpring2022() {
        assertThat(wechsel(jemand().am("2022-07-04", SCHUTZGESUCH_24)
                        .am("2022-07-04", AZR_SPEICHERUNG)
                        .am("2022-07-11", FIKTIONSBESCHEINIGUNG, "paragraf", "24")
                        .ergebnis()))
                .isEmpty();
    }

    @Test
    void thoseWithPapersChangedOn1June2022WithoutAnApplication() {
        var ergebnis = jemand().am("2022-03-21", SCHUTZGESUCH_24)
                .am("2022-04-21", AZR_SPEICHERUNG)
                .am("2022-04-25", AE_ERTEILT, "paragraf", "24 Abs. 1")
                .ergebnis();

        assertThat(rechtskreise(ergebnis)).containsExactly("ASYLBLG_3 2022-03-21 - 2022-05-31", "SGB_II 2022-06-01");
        assertThat(ergebnis.leistungsbeginne().getFirst().leistungAb()).isEqualTo(LocalDate.of(2022, 6, 1));
    }

    @Test
    void aTitleNeedsNoFurtherCondition() {
        assertThat(wechsel(jemand().am("2023-03-21", SCHUTZGESUCH_24)
                        .am("2023-05-10", AE_ERTEILT, "paragraf", "24 Abs. 1")
                        .ergebnis()))
                .containsExactly("ASYLBLG > SGB_II 2023-06-01");
    }

    @Test
    void forChildrenBelowSixNoIdentificationIsProvidedFor() {
        assertThat(rechtskreise(haushalt()
                        .person("K1", "2022-05-05", Rolle.KIND, false, false)
                        .am("2026-03-09", SCHUTZGESUCH_24)
                        .am("2026-03-17", FIKTIONSBESCHEINIGUNG, "paragraf", "24")
                        .ergebnis()))
                .containsExactly("ASYLBLG_3 2026-03-09 - 2026-03-31", "SGB_XII_3K 2026-04-01");
    }

    @Test
    void theDraftActIsShippedButNotLaw() {
        assertThat(Regelwerk.geltendes().regeln())
                .filteredOn(regel -> !regel.inKraft())
                .extracting(Regel::id)
                .containsExactly("R02-LRAG");
    }

    @Test
    void onceAdoptedTheDraftActNeedsNoMoreThanADate() {
        var akte = jemand().am("2026-03-09", SCHUTZGESUCH_24)
                .am("2026-03-17", ED_BEHANDLUNG)
                .am("2026-03-17", FIKTIONSBESCHEINIGUNG, "paragraf", "24")
                .akte();
        var verabschiedet = Regelwerk.geltendes()
                .mit(
                        "mit LRAG",
                        Regelwerk.geltendes().regeln().stream()
                                .map(VoruebergehenderSchutzTest::inKraftAbOktober)
                                .toList());

        assertThat(wechsel(Herleitung.herleiten(
                                akte, Einstellungen.mit(Stichtagsregel.BEKANNTGABE), verabschiedet, Aktenbau.HORIZONT)
                        .fuer(new PersonId("P1"))))
                .containsExactly("ASYLBLG > SGB_II 2026-04-01", "SGB_II > ASYLBLG 2026-10-01");
    }

    private static Regel inKraftAbOktober(Regel r) {
        return r.inKraft()
                ? r
                : new Regel(
                        r.id(),
                        r.bezeichnung(),
                        r.stufe(),
                        LocalDate.of(2026, 10, 1),
                        null,
                        true,
                        r.rechtsgrundlagen(),
                        r.anmerkung(),
                        r.begruendetBedarfsgemeinschaft(),
                        r.faelle());
    }
}
