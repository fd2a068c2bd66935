package de.nahtlos.status.verlauf;

import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.ANERKANNT;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.ASYLBEWERBER;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.ASYLSUCHENDER;
import static de.nahtlos.status.recht.begriff.Aufenthaltsstatus.UNGEKLAERT;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusaenderungTest {

    @Test
    void theNextStatusIsNoCorrection() {
        assertThat(Statusaenderung.zwischen(
                        verlauf(ASYLSUCHENDER, "2025-01-13"),
                        verlauf(ASYLSUCHENDER, "2025-01-13", ASYLBEWERBER, "2025-01-27")))
                .containsExactly(aenderung(ASYLBEWERBER, "2025-01-27", false));
    }

    @Test
    void aStatusInsertedBeforeTheLastOneIsACorrection() {
        assertThat(Statusaenderung.zwischen(
                        verlauf(ASYLSUCHENDER, "2025-01-13", ANERKANNT, "2025-09-04"),
                        verlauf(ASYLSUCHENDER, "2025-01-13", ASYLBEWERBER, "2025-01-27", ANERKANNT, "2025-09-04")))
                .containsExactly(
                        aenderung(ASYLBEWERBER, "2025-01-27", true), aenderung(ANERKANNT, "2025-09-04", false));
    }

    @Test
    void aLaterDayVoidsTheEarlierOneByTellingTheStatusBeforeAgain() {
        assertThat(Statusaenderung.zwischen(
                        verlauf(ASYLBEWERBER, "2025-01-27", ANERKANNT, "2026-03-31"),
                        verlauf(ASYLBEWERBER, "2025-01-27", ANERKANNT, "2026-04-02")))
                .containsExactly(
                        aenderung(ASYLBEWERBER, "2025-01-27", true), aenderung(ANERKANNT, "2026-04-02", false));
    }

    @Test
    void aCancelledStatusIsVoidedByTheOneBefore() {
        assertThat(Statusaenderung.zwischen(
                        verlauf(ASYLSUCHENDER, "2025-01-13", ASYLBEWERBER, "2025-01-27"),
                        verlauf(ASYLSUCHENDER, "2025-01-13")))
                .containsExactly(aenderung(ASYLSUCHENDER, "2025-01-13", true));
    }

    @Test
    void withoutAnyFactLeftTheStatusIsUngeklaert() {
        assertThat(Statusaenderung.zwischen(verlauf(ASYLSUCHENDER, "2025-01-13"), List.of()))
                .containsExactly(aenderung(UNGEKLAERT, "2025-01-13", true));
        assertThat(Statusaenderung.zwischen(verlauf(ASYLSUCHENDER, "2025-01-13"), verlauf(ASYLSUCHENDER, "2025-02-01")))
                .containsExactly(
                        aenderung(UNGEKLAERT, "2025-01-13", true), aenderung(ASYLSUCHENDER, "2025-02-01", false));
    }

    @Test
    void sayingTheSameAgainTellsNothing() {
        var verlauf = verlauf(ASYLSUCHENDER, "2025-01-13", ASYLBEWERBER, "2025-01-27");
        assertThat(Statusaenderung.zwischen(verlauf, verlauf)).isEmpty();
        assertThat(Statusaenderung.zwischen(List.of(), List.of())).isEmpty();
    }

    private static Statusaenderung aenderung(Aufenthaltsstatus status, String seit, boolean korrektur) {
        return new Statusaenderung(status, LocalDate.parse(seit), korrektur);
    }

    private static List<Statusabschnitt> verlauf(Object... statusUndTag) {
        List<Statusabschnitt> verlauf = new ArrayList<>();
        for (int i = 0; i < statusUndTag.length; i += 2) {
            LocalDate bis = i + 3 < statusUndTag.length
                    ? LocalDate.parse((String) statusUndTag[i + 3]).minusDays(1)
                    : null;
            verlauf.add(new Statusabschnitt(
                    (Aufenthaltsstatus) statusUndTag[i],
                    LocalDate.parse((String) statusUndTag[i + 1]),
                    bis,
                    null,
                    null,
                    "§",
                    null));
        }
        return verlauf;
    }
}
