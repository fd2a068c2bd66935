package de.nahtlos.unterbringung.regeldatei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.unterbringung.belegungsregel.Belegungsregel;
import de.nahtlos.unterbringung.belegungsregel.Regel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule file that is delivered is right, and one that is not says what is wrong. */
class RegeldateiTest {

    private static String ausgeliefert() {
        try (var datei = RegeldateiTest.class.getResourceAsStream("/belegungsregeln/2026-01.yaml")) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRuleIsDeliveredAndHoldsToday() {
        var regeln = Regeldatei.lies("datei", ausgeliefert());
        assertThat(regeln.version()).isEqualTo("2026-01");
        assertThat(regeln.am(LocalDate.of(2026, 1, 1)))
                .extracting(Belegungsregel::regel)
                .containsExactlyInAnyOrder(Regel.values());
    }

    @ParameterizedTest
    @CsvSource({
        "KINDERSCHUTZ, KINDERSCHUZ, Regel 5",
        "2015-11-01, 1.11.2015, kein Tag",
        "NIE, VIELLEICHT, MIT_GRUND oder NIE",
        "abweichung: MIT_GRUND, abweichnug: MIT_GRUND, erlaubt sind",
        "regel: BARRIEREFREI, regel: NUR_FRAUEN, zu BARRIEREFREI steht nichts da",
        "version: 2026-01, versoin: 2026-01, erwartet werden version und regeln"
    })
    void aMistakeIsNamed(String richtig, String falsch, String meldung) {
        assertThatThrownBy(() -> Regeldatei.lies("datei", ausgeliefert().replace(richtig, falsch)))
                .isInstanceOf(Regeldatei.Fehler.class)
                .hasMessageStartingWith("datei")
                .hasMessageContaining(meldung);
    }
}
