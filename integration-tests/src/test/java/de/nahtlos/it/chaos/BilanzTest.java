package de.nahtlos.it.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.chaos.Befund.Abschnitt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger reports what is planted: a loss, a duplicate, a swap, a gap, an outcome that nobody knows. */
class BilanzTest {

    private static final Ding GESUCH = new Ding(Ort.EREIGNIS, "p1", "e1");
    private static final Ding ANTRAG = new Ding(Ort.EREIGNIS, "p1", "e2");
    private static final Ding MELDUNG = new Ding(Ort.MELDUNG, "p1", "status ASYLBEWERBER");
    private static final Abschnitt VORHER = new Abschnitt(tag(1), tag(31));
    private static final Abschnitt NACHHER = new Abschnitt(tag(31).plusDays(1), null);

    @TempDir
    Path ordner;

    private Hauptbuch buch;
    private final List<Ding> dinge = new ArrayList<>(List.of(GESUCH, ANTRAG, MELDUNG));
    private final Map<String, List<Long>> folgen = new HashMap<>(Map.of("p1", List.of(1L, 2L, 2L, 3L)));
    private final Map<String, List<Abschnitt>> verlaeufe = new HashMap<>(Map.of("p1", List.of(VORHER, NACHHER)));

    @BeforeEach
    void zweiGeglueckteSchreibvorgaenge() {
        buch = new Hauptbuch(ordner.resolve("hauptbuch.jsonl"));
        schreibe("k1", GESUCH);
        schreibe("k2", ANTRAG, MELDUNG);
    }

    @AfterEach
    void close() {
        buch.close();
    }

    private void schreibe(String schluessel, Ding... wirkung) {
        buch.gesendet(schluessel, "POST");
        buch.beantwortet(schluessel, Wirkung.von(wirkung));
    }

    private Bilanz bilanz() {
        return Bilanz.ziehe(buch, new Befund(dinge, folgen, verlaeufe, 0, List.of()));
    }

    private static LocalDate tag(int tag) {
        return LocalDate.of(2025, 1, tag);
    }

    @Test
    void whatIsAsItWasAnsweredBalances() {
        assertThat(bilanz()).hasToString("0 lost, 0 duplicated, 0 out of order, 0 gaps (2 writes)");
        assertThat(bilanz().stimmt()).isTrue();
    }

    @Test
    void aLossIsReported() {
        dinge.remove(ANTRAG);
        assertThat(bilanz().verloren()).containsExactly(ANTRAG.toString());
        assertThat(bilanz().stimmt()).isFalse();
        assertThat(bilanz()).hasToString("1 lost, 0 duplicated, 0 out of order, 0 gaps (2 writes)");
    }

    @Test
    void anEventThatReachedNobodyIsALoss() {
        dinge.remove(MELDUNG);
        assertThat(bilanz().verloren()).containsExactly(MELDUNG.toString());
    }

    @Test
    void aDuplicateIsReported() {
        dinge.add(MELDUNG);
        assertThat(bilanz().doppelt()).containsExactly(MELDUNG.toString());
        assertThat(bilanz().stimmt()).isFalse();
    }

    @Test
    void aRepeatThatMadeASecondThingIsADuplicate() {
        var zweites = new Ding(Ort.EREIGNIS, "p1", "e3");
        dinge.add(zweites);
        assertThat(bilanz().doppelt()).containsExactly(zweites.toString());
    }

    @Test
    void aSwapIsReported() {
        folgen.put("p1", List.of(1L, 3L, 2L));
        assertThat(bilanz().verdreht()).containsExactly("p1 [1, 3, 2]");
        assertThat(bilanz().stimmt()).isFalse();
    }

    @Test
    void aGapAnOverlapAndAClosedEndAreReported() {
        for (var verlauf : List.of(
                List.of(VORHER, new Abschnitt(tag(31).plusDays(2), null)),
                List.of(VORHER, new Abschnitt(tag(31), null)),
                List.of(VORHER),
                List.<Abschnitt>of())) {
            verlaeufe.put("p1", verlauf);
            assertThat(bilanz().luecken()).as(verlauf.toString()).hasSize(1);
            assertThat(bilanz().stimmt()).isFalse();
        }
    }

    @Test
    void anUnknownOutcomeAnEventPutAsideAndARowThatWasNotSentAreLosses() {
        buch.gesendet("k3", "POST");
        buch.ungewiss("k3", "connection lost");
        assertThat(Bilanz.ziehe(buch, new Befund(dinge, folgen, verlaeufe, 4, List.of("p1")))
                        .verloren())
                .containsExactlyInAnyOrder("outcome unknown: k3", "put aside: p1", "4 rows in the outbox");
    }

    @Test
    void whatALaterWriteTookBackDoesNotHaveToBeThere() {
        var storno = new Ding(Ort.STORNO, "p1", "e2");
        buch.gesendet("k3", "POST");
        buch.beantwortet("k3", new Wirkung(List.of(storno), List.of(MELDUNG)));
        assertThat(bilanz().verloren()).containsExactly(storno.toString());
        assertThat(bilanz().doppelt()).containsExactly(MELDUNG.toString());
    }

    @Test
    void theSameAnswerTwiceIsOneWrite() {
        buch.beantwortet("k2", Wirkung.von(ANTRAG, MELDUNG));
        assertThat(bilanz()).hasToString("0 lost, 0 duplicated, 0 out of order, 0 gaps (2 writes)");
    }

    @Test
    void everythingStandsInTheFile() throws Exception {
        buch.gesendet("k3", "POST /personen");
        buch.ungewiss("k3", "connection lost");
        buch.close();
        assertThat(Files.readAllLines(ordner.resolve("hauptbuch.jsonl")))
                .hasSize(6)
                .last()
                .asString()
                .contains("ungewiss", "k3", "connection lost");
    }
}
