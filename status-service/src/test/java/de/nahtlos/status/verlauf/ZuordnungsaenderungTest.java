package de.nahtlos.status.verlauf;

import static de.nahtlos.status.recht.begriff.Rechtskreis.ASYLBLG_2;
import static de.nahtlos.status.recht.begriff.Rechtskreis.ASYLBLG_3;
import static de.nahtlos.status.recht.begriff.Rechtskreis.KEINER;
import static de.nahtlos.status.recht.begriff.Rechtskreis.SGB_II;
import static de.nahtlos.status.recht.begriff.Rechtskreis.UNGEKLAERT;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import de.nahtlos.status.recht.rechtskreis.Begruendung;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZuordnungsaenderungTest {

    @Test
    void theFirstAllocationIsToldAndAWechselIsNot() {
        assertThat(Zuordnungsaenderung.zwischen(List.of(), verlauf(ASYLBLG_3, "2025-01-13", SGB_II, "2025-10-01")))
                .containsExactly(zuordnung(ASYLBLG_3, "2025-01-13"));
    }

    @Test
    void anotherFormInsideTheSameRechtskreisIsNotTold() {
        assertThat(Zuordnungsaenderung.zwischen(
                        verlauf(ASYLBLG_3, "2025-01-13"), verlauf(ASYLBLG_3, "2025-01-13", ASYLBLG_2, "2028-01-13")))
                .isEmpty();
    }

    @Test
    void theEndIsToldAsKeinerAndItsStornoByTheAllocationThatLastsOn() {
        var vorher = verlauf(ASYLBLG_3, "2025-01-13");
        var nachher = verlauf(ASYLBLG_3, "2025-01-13", KEINER, "2025-09-13");
        assertThat(Zuordnungsaenderung.zwischen(vorher, nachher)).containsExactly(zuordnung(KEINER, "2025-09-13"));
        assertThat(Zuordnungsaenderung.zwischen(nachher, vorher)).containsExactly(zuordnung(ASYLBLG_3, "2025-01-13"));
    }

    @Test
    void aMovedWechselIsNoAllocation() {
        assertThat(Zuordnungsaenderung.zwischen(
                        verlauf(ASYLBLG_3, "2025-01-13", SGB_II, "2026-05-01"),
                        verlauf(ASYLBLG_3, "2025-01-13", SGB_II, "2026-04-01")))
                .isEmpty();
    }

    @Test
    void withoutAnyFactLeftTheAllocationIsUngeklaert() {
        assertThat(Zuordnungsaenderung.zwischen(verlauf(ASYLBLG_3, "2025-01-13"), List.of()))
                .containsExactly(zuordnung(UNGEKLAERT, "2025-01-13"));
    }

    private static Zuordnungsaenderung zuordnung(Rechtskreis kreis, String ab) {
        return new Zuordnungsaenderung(kreis, kreis.traeger(), LocalDate.parse(ab));
    }

    private static List<Rechtskreisabschnitt> verlauf(Object... kreisUndTag) {
        List<Rechtskreisabschnitt> verlauf = new ArrayList<>();
        for (int i = 0; i < kreisUndTag.length; i += 2) {
            LocalDate von = LocalDate.parse((String) kreisUndTag[i + 1]);
            var begruendung = new Begruendung(von, "R06", "2026-07", List.of("§"), "weil");
            verlauf.add(new Rechtskreisabschnitt(
                    (Rechtskreis) kreisUndTag[i], von, null, Regime.ALT, begruendung, List.of(), List.of()));
        }
        return verlauf;
    }
}
