package de.nahtlos.unterbringung.belegung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of figures must not see, and must not be able to compute. */
class KleinzellenTest {

    @Test
    void cellsBelowFiveAreHidden() {
        assertThat(Kleinzellen.verdeckt(List.of(4L, 5L, 3L), Long::longValue)).containsExactlyInAnyOrder(4L, 3L);
    }

    @Test
    void aSingleHiddenCellTakesTheNextSmallestAlongBecauseTheTotalWouldGiveItAway() {
        assertThat(Kleinzellen.verdeckt(List.of(4L, 90L, 7L), Long::longValue)).containsExactlyInAnyOrder(4L, 7L);
    }

    @Test
    void nothingIsHiddenWhereAllCellsAreLarge() {
        assertThat(Kleinzellen.verdeckt(List.of(5L, 9L), Long::longValue)).isEmpty();
    }

    @Test
    void theTotalIsHiddenWhereItIsSmallItself() {
        assertThat(Kleinzellen.summeZeigbar(4, 2, 2)).isFalse();
        assertThat(Kleinzellen.summeZeigbar(6, 2, 2)).isTrue();
    }
}
