package de.nahtlos.status.ereignis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.lies;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.status.support.StatusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The base chain over HTTP (worked case N01): from the Gesuch to the first day in SGB II. */
@StatusTest
class GrundketteTest {

    @Test
    void recognitionInSeptemberMovesTheRechtskreisOnTheFirstOfOctober() {
        String person = asylbewerber();
        var antwort = bescheid(person, "2025-09-04");
        assertThat(antwort.getString("status")).isEqualTo("ANERKANNT");
        assertThat(antwort.getString("bezeichnung")).isEqualTo("Asylberechtigter");
        assertThat(antwort.getString("rechtskreis")).isEqualTo("ASYLBLG_3");
        assertThat(antwort.getList("rechtskreiswechsel.personId")).containsExactly(person);
        assertThat(antwort.getString("rechtskreiswechsel[0].von")).isEqualTo("ASYLBLG");
        assertThat(antwort.getString("rechtskreiswechsel[0].nach")).isEqualTo("SGB_II");
        assertThat(antwort.getString("rechtskreiswechsel[0].wirksamAb")).isEqualTo("2025-10-01");
        assertThat(antwort.getList("fristen.typ")).contains("KLAGEFRIST");
        assertThat(antwort.getString("fristen.find { it.typ == 'KLAGEFRIST' }.ende"))
                .isEqualTo("2025-09-18");
    }

    @Test
    void theTimelinesAreStoredAndShown() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        geschieht(person, "SGB_II_ANTRAG", "2025-09-16", "eingangBei", "GEMEINDE");
        var status = lies(ABH, person, "statusverlauf");
        assertThat(status.getList("status")).isEqualTo(List.of("ASYLSUCHENDER", "ASYLBEWERBER", "ANERKANNT"));
        assertThat(status.getList("bis")).isEqualTo(java.util.Arrays.asList("2025-01-26", "2025-09-03", null));
        var kreis = lies(ABH, person, "rechtskreisverlauf");
        assertThat(kreis.getList("rechtskreis")).startsWith("ASYLBLG_3", "SGB_II");
        assertThat(kreis.getList("von")).startsWith("2025-01-13", "2025-10-01");
        assertThat(kreis.getString("[0].begruendung.text")).isNotBlank();
        var wechsel = lies(ABH, person, "rechtskreiswechsel");
        assertThat(wechsel.getString("[0].leistungAb")).isEqualTo("2025-10-01");
        var heute = lies(ABH, person, "");
        assertThat(heute.getString("status")).isEqualTo("ANERKANNT");
        assertThat(heute.getString("rechtskreis")).isEqualTo("SGB_II");
        assertThat(heute.getString("lage")).isEqualTo("ANWESEND");
    }
}
