package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.einAsylbewerberSeit;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.BAMF_BESCHEID;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.Wechselabgleich.Befund;
import de.nahtlos.status.recht.Wechselabgleich.Festgestellt;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts are never changed: a Storno and a replacement, and the difference is what others are told. */
class KorrekturTest {

    private static final Aktenbau BERICHTIGT = einAsylbewerberSeit("2025-09-15")
            .tatsache("2026-04-02", BAMF_BESCHEID, "2026-04-07", "2026-04-20", "ergebnis", "FLUECHTLING_3")
            .tatsache("2026-03-31", BAMF_BESCHEID, "2026-04-20", null, "ergebnis", "FLUECHTLING_3");

    @Test
    void aCorrectedZustellungMovesTheChange() {
        assertThat(Aktenbau.wechsel(BERICHTIGT.ergebnis())).containsExactly("ASYLBLG > SGB_II 2026-04-01");
    }

    @Test
    void whatWasKnownBeforeTheCorrectionCanStillBeAsked() {
        assertThat(wechselWieBekanntAm("2026-04-06")).isEmpty();
        assertThat(wechselWieBekanntAm("2026-04-19")).containsExactly("ASYLBLG > SGB_II 2026-05-01");
        assertThat(wechselWieBekanntAm("2026-04-20")).containsExactly("ASYLBLG > SGB_II 2026-04-01");
    }

    @Test
    void aMovedChangeReplacesTheOldOne() {
        assertThat(Wechselabgleich.vergleiche(
                        List.of(zumSgb2("W1", "2026-05-01")),
                        BERICHTIGT.ergebnis().rechtskreiswechsel()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Befund.Festzustellen.class,
                        neu -> assertThat(neu.ersetzt()).isEqualTo("W1"));
    }

    @Test
    void whatHasNoSuccessorIsCancelled() {
        assertThat(Wechselabgleich.vergleiche(List.of(zumSgb2("W1", "2026-05-01")), List.of()))
                .containsExactly(new Befund.ZuStornieren<>("W1"));
    }

    @Test
    void anotherTargetIsAnotherChange() {
        assertThat(Wechselabgleich.vergleiche(
                        List.of(zumSgb2("W1", "2026-05-01")), List.of(wechsel(Grobkreis.SGB_XII, "2026-05-01"))))
                .containsExactly(
                        new Befund.Festzustellen<>(wechsel(Grobkreis.SGB_XII, "2026-05-01"), null),
                        new Befund.ZuStornieren<>("W1"));
    }

    @Test
    void theSameChangeIsLeftAloneAndANewOneBesideItIsNew() {
        var neu = List.of(wechsel(Grobkreis.SGB_II, "2026-05-01"), wechsel(Grobkreis.SGB_II, "2027-05-01"));

        assertThat(Wechselabgleich.vergleiche(List.of(zumSgb2("W1", "2026-05-01")), neu))
                .containsExactly(
                        new Befund.Unveraendert<>("W1", neu.getFirst()),
                        new Befund.Festzustellen<>(neu.getLast(), null));
    }

    private static List<String> wechselWieBekanntAm(String tag) {
        return Aktenbau.wechsel(Herleitung.herleiten(
                        BERICHTIGT.akte().wieBekanntAm(LocalDate.parse(tag)),
                        Einstellungen.mit(Stichtagsregel.BEKANNTGABE),
                        Regelwerk.geltendes(),
                        Aktenbau.HORIZONT)
                .fuer(new PersonId("P1")));
    }

    private static Festgestellt<String> zumSgb2(String id, String ab) {
        return new Festgestellt<>(id, Grobkreis.ASYLBLG, Grobkreis.SGB_II, LocalDate.parse(ab));
    }

    private static Rechtskreiswechsel wechsel(Grobkreis nach, String ab) {
        return new Rechtskreiswechsel(
                new PersonId("P1"), Grobkreis.ASYLBLG, nach, LocalDate.parse(ab), null, null, null);
    }
}
