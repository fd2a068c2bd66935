package de.nahtlos.unterbringung.quote;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.unterbringung.quote.Quotendaten.Schluessel;
import de.nahtlos.unterbringung.quote.Quotendaten.Zugang;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How the persons of the Kreis are distributed, by hand-computed examples. */
class QuotenrechnungTest {

    private static final YearMonth JANUAR = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUAR = YearMonth.of(2025, 2);
    private static final Map<String, Integer> ANTEILE = Map.of("07111001", 60, "07111002", 30, "07111003", 10);

    @Test
    void sharesOfSixtyThirtyAndTenOfTenPersonsAreSixThreeAndOne() {
        assertThat(new Sitzverteilung(ANTEILE).verteile(10))
                .containsExactlyInAnyOrderEntriesOf(Map.of("07111001", 6, "07111002", 3, "07111003", 1));
    }

    @Test
    void monthByMonthIsTheSameAsAllAtOnceSoTheSmallestGetsItsDue() {
        var einzeln = new Sitzverteilung(ANTEILE);
        Map<String, Integer> summe = new HashMap<>();
        for (int monat = 0; monat < 20; monat++) {
            einzeln.verteile(3).forEach((gemeinde, n) -> summe.merge(gemeinde, n, Integer::sum));
        }
        assertThat(summe).isEqualTo(new Sitzverteilung(ANTEILE).verteile(60)).containsEntry("07111003", 6);
    }

    @Test
    void whoHasNoShareGetsNobodyAndWithoutSharesNobodyGetsAnyone() {
        assertThat(new Sitzverteilung(Map.of("07111001", 5, "07111002", 0)).verteile(4))
                .containsExactly(Map.entry("07111001", 4));
        assertThat(new Sitzverteilung(Map.of("07111001", 0)).verteile(4)).isEmpty();
    }

    @Test
    void theBalanceIsWhoCameLessWhoWasToCome() {
        var rechnung = new Quotenrechnung(
                List.of(new Schluessel(JANUAR, ANTEILE)),
                new TreeMap<>(Map.of(JANUAR, 10, FEBRUAR, 10)),
                List.of(new Zugang("07111001", JANUAR, 5, 2), new Zugang("07111001", FEBRUAR, -1, 0)));
        var quote = rechnung.quoten(List.of(JANUAR, FEBRUAR)).getFirst();
        assertThat(quote.monate()).extracting(Gemeindequote.Monat::soll).containsExactly(6, 6);
        assertThat(quote.monate()).extracting(Gemeindequote.Monat::ist).containsExactly(7, -1);
        assertThat(quote.saldo()).isEqualTo(6 - 12);
        assertThat(rechnung.quoten(List.of(JANUAR)).getFirst().saldo()).isEqualTo(1);
    }

    @Test
    void aNewKeyDistributesFromItsMonthOn() {
        var rechnung = new Quotenrechnung(
                List.of(new Schluessel(JANUAR, ANTEILE), new Schluessel(FEBRUAR, Map.of("07111003", 1))),
                new TreeMap<>(Map.of(JANUAR, 10, FEBRUAR, 10)),
                List.of());
        assertThat(rechnung.quoten(List.of(FEBRUAR)))
                .extracting(Gemeindequote::saldo)
                .containsExactly(-6, -3, -11);
    }

    @Test
    void withoutAKeyNobodyIsBehind() {
        var rechnung = new Quotenrechnung(
                List.of(), new TreeMap<>(Map.of(JANUAR, 10)), List.of(new Zugang("07111001", JANUAR, 5, 0)));
        assertThat(rechnung.quoten(List.of(JANUAR)).getFirst().saldo()).isZero();
    }
}
