package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.Aktenbau.ablehnungen;
import static de.nahtlos.status.recht.Aktenbau.jemand;
import static de.nahtlos.status.recht.Aktenbau.status;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What follows when two persons let a refused fact take effect. */
class UebersteuerungTest {

    @Test
    void twoPersonsCanOverrideARefusal() {
        assertThat(status(jemand().am("2026-01-12", ASYLGESUCH)
                        .bescheid("2026-02-09", "FLUECHTLING_3")
                        .uebersteuert("2026-03-01")
                        .ergebnis()))
                .endsWith("ANERKANNT 2026-02-09");
    }

    @Test
    void anOverriddenFactLeadsWhereTheFewestConditionsAreMissing() {
        assertThat(status(jemand().am("2025-01-13", ASYLGESUCH)
                        .am("2025-01-27", ASYLANTRAG)
                        .am("2025-03-03", DULDUNG_ERTEILT)
                        .uebersteuert("2025-03-03")
                        .ergebnis()))
                .endsWith("GEDULDET 2025-03-03");
        assertThat(status(jemand().am("2025-01-13", ASYLGESUCH)
                        .am("2025-01-27", ASYLANTRAG)
                        .am("2025-03-03", RECHTSKRAFT)
                        .uebersteuert("2025-03-03")
                        .ergebnis()))
                .endsWith("AUSREISEPFLICHTIG 2025-03-03");
    }

    @Test
    void anOverrideThatLeadsNowhereChangesNothing() {
        assertThat(ablehnungen(jemand().am("2025-01-13", ASYLGESUCH)
                        .am("2025-03-03", STATUS_ABGESCHOBEN_MANUELL)
                        .uebersteuert("2025-03-03")
                        .ergebnis()))
                .containsExactly("E1 KEIN_AUSREISENACHWEIS");
        assertThat(ablehnungen(jemand().am("2025-01-13", ASYLGESUCH)
                        .am("2025-03-03", TOD)
                        .am("2025-03-10", ASYLANTRAG)
                        .uebersteuert("2025-03-11")
                        .ergebnis()))
                .containsExactly("E2 FALL_BEENDET");
    }

    @Test
    void theIntervalSaysThatItRestsOnAnOverriddenFactUntilTheStatusChangesLawfully() {
        var ergebnis = jemand().am("2025-01-13", ASYLGESUCH)
                .bescheid("2025-03-03", "FLUECHTLING_3")
                .uebersteuert("2025-03-10")
                .am("2025-06-02", WIDERRUF_BESTANDSKRAEFTIG)
                .ergebnis();
        assertThat(ergebnis.hinweise()).extracting("code").contains(Hinweiscode.UEBERSTEUERT);
        assertThat(ergebnis.biografie().istUebersteuertAm(LocalDate.parse("2025-03-02")))
                .isFalse();
        assertThat(ergebnis.biografie().istUebersteuertAm(LocalDate.parse("2025-06-01")))
                .isTrue();
        assertThat(ergebnis.biografie().istUebersteuertAm(LocalDate.parse("2025-06-02")))
                .isFalse();
        var sgb2 = ergebnis.rechtskreisverlauf().getLast();
        assertThat(sgb2.hinweise()).contains(Hinweiscode.UEBERSTEUERT);
        assertThat(sgb2.begruendung().text()).contains("zwei Personen übersteuert");
    }

    @Test
    void anOverriddenFactThatBecomesLawfulIsNotOverriddenAnyMore() {
        var ergebnis = jemand().am("2025-01-13", ASYLGESUCH)
                .bescheid("2025-03-03", "FLUECHTLING_3")
                .uebersteuert("2025-03-10")
                .am("2025-01-27", ASYLANTRAG)
                .ergebnis();
        assertThat(status(ergebnis)).endsWith("ANERKANNT 2025-03-03");
        assertThat(ergebnis.hinweise()).extracting("code").doesNotContain(Hinweiscode.UEBERSTEUERT);
    }

    @Test
    void anOverrideIsKnownFromItsConfirmationOn() {
        var bau = jemand().am("2025-01-13", ASYLGESUCH)
                .bescheid("2025-03-03", "FLUECHTLING_3")
                .uebersteuert("2025-03-10");
        assertThat(bau.akte().wieBekanntAm(LocalDate.parse("2025-03-09")).tatsachen())
                .noneMatch(Tatsache::uebersteuert);
        assertThat(bau.akte().wieBekanntAm(LocalDate.parse("2025-03-10")).tatsachen())
                .anyMatch(Tatsache::uebersteuert);
    }

    @Test
    void whoIsLetInAgainByAnOverrideIsPresent() {
        var ergebnis = jemand().am("2025-01-13", ASYLGESUCH)
                .am("2025-03-03", AUSREISE)
                .am("2025-05-05", DULDUNG_ERTEILT)
                .uebersteuert("2025-05-06")
                .ergebnis();
        assertThat(status(ergebnis)).endsWith("GEDULDET 2025-05-05");
        assertThat(ergebnis.standAm(LocalDate.parse("2025-05-05")).lage()).isEqualTo(Aufenthaltslage.ANWESEND);
    }
}
