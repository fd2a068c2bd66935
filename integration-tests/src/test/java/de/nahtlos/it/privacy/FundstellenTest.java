package de.nahtlos.it.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundstellenTest {

    private final Fundstellen fundstellen = new Fundstellen(List.of("Kanarienvogel"));

    @Test
    void aNameIsFoundInEverySpelling() {
        for (var text : List.of("x Kanarienvogel y", "\"KANARIENVOGEL\"", "kanarienvogel")) {
            assertThat(fundstellen.in(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isNotEmpty();
        }
        assertThat(fundstellen.in("Kanarienvogel".getBytes(StandardCharsets.UTF_16LE)))
                .isNotEmpty();
    }

    @Test
    void whereThereIsNoNameNothingIsFound() {
        assertThat(fundstellen.in("Kanarien-vogel".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
