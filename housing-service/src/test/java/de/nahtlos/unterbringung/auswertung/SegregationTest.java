package de.nahtlos.unterbringung.auswertung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The index of segregation and the classes, by hand-computed examples. */
class SegregationTest {

    private static double index(Map<String, Long> untergebracht, Map<String, Long> einwohner) {
        return Segregation.von(untergebracht, einwohner).index().orElseThrow();
    }

    @Test
    void spreadLikeTheOthersIsZero() {
        assertThat(index(Map.of("Altstadt", 10L, "Lützel", 20L), Map.of("Altstadt", 110L, "Lützel", 220L)))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void nowhereTogetherIsOne() {
        assertThat(index(Map.of("Lützel", 20L), Map.of("Altstadt", 300L, "Lützel", 20L)))
                .isCloseTo(1, within(1e-9));
    }

    /** Housed 30 and 10 of 40; others 100 and 300 of 400: ½ (|0.75 − 0.25| + |0.25 − 0.75|) = 0.5. */
    @Test
    void threeQuartersWhereAQuarterOfTheOthersLiveIsAHalf() {
        var segregation =
                Segregation.von(Map.of("Altstadt", 30L, "Lützel", 10L), Map.of("Altstadt", 130L, "Lützel", 310L));
        assertThat(segregation.index().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(segregation.sozialraeume())
                .extracting(Segregation.Sozialraum::beitrag)
                .containsExactly(0.25, 0.25);
    }

    @Test
    void whatCannotBeComparedHasNoIndexAndStaysOut() {
        assertThat(Segregation.von(Map.of(), Map.of("Altstadt", 100L)).index()).isEmpty();
        assertThat(Segregation.von(Map.of("Altstadt", 5L), Map.of()).index()).isEmpty();
        assertThat(index(Map.of("Altstadt", 10L, "unbekannt", 99L), Map.of("Altstadt", 110L, "Lützel", 100L)))
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void daysFallIntoClasses() {
        assertThat(Klasse.zaehle(List.of(1, 31), List.of(0L, 1L, 30L, 31L, 900L)))
                .containsExactly(new Klasse(1, 30, 2), new Klasse(31, null, 2));
    }
}
