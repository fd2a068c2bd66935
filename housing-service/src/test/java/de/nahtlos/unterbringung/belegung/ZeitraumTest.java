package de.nahtlos.unterbringung.belegung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Clients say the last day, the database the first free one. */
class ZeitraumTest {

    private static final LocalDate MONTAG = LocalDate.of(2025, 1, 13);

    @Test
    void theLastDayBelongsToTheStay() {
        var woche = Zeitraum.vonBis(MONTAG, MONTAG.plusDays(6));
        assertThat(woche.ende()).isEqualTo(MONTAG.plusDays(7));
        assertThat(woche.bis()).contains(MONTAG.plusDays(6));
    }

    @Test
    void oneDayIsAStay() {
        assertThat(Zeitraum.vonBis(MONTAG, MONTAG).ende()).isEqualTo(MONTAG.plusDays(1));
    }

    @Test
    void withoutALastDayItStaysOpen() {
        assertThat(Zeitraum.vonBis(MONTAG, null).bis()).isEmpty();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatThrownBy(() -> Zeitraum.vonBis(MONTAG, MONTAG.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothPartsOfACutHaveAtLeastOneDay() {
        var dreiTage = Zeitraum.vonBis(MONTAG, MONTAG.plusDays(2));
        assertThat(dreiTage.teilbarVor(MONTAG)).isFalse();
        assertThat(dreiTage.teilbarVor(MONTAG.plusDays(1))).isTrue();
        assertThat(dreiTage.teilbarVor(MONTAG.plusDays(2))).isTrue();
        assertThat(dreiTage.teilbarVor(MONTAG.plusDays(3))).isFalse();
        assertThat(dreiTage.ab(MONTAG.plusDays(1))).isEqualTo(Zeitraum.vonBis(MONTAG.plusDays(1), MONTAG.plusDays(2)));
    }
}
