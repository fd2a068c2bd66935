package de.nahtlos.unterbringung.lagebild;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.unterbringung.support.Ausfuehrungsplan;
import de.nahtlos.unterbringung.support.HousingTest;
import org.junit.jupiter.api.Test;

/** The Lagebild reads only stays that are not past. */
@HousingTest
class LagebildPlanTest {

    @Test
    void staysAreReadByTheDayFromWhichThePlaceIsFree() {
        assertThat(Ausfuehrungsplan.von(Lagedaten.PLAETZE))
                .contains("belegung_kommune_frei_ab", "frei_ab >")
                .doesNotContain("Seq Scan on belegung");
    }
}
