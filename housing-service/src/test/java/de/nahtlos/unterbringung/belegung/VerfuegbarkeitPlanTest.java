package de.nahtlos.unterbringung.belegung;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.unterbringung.support.Ausfuehrungsplan;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.SqlMitschrift;
import org.junit.jupiter.api.Test;

/** Free places are looked for by an index that passes by the stays of the past. */
@HousingTest
class VerfuegbarkeitPlanTest {

    @Test
    void staysAreReadByPlaceAndTheDayFromWhichItIsFree() {
        var statements = SqlMitschrift.waehrend(() -> als(KOBLENZ)
                .get("/api/v1/verfuegbarkeit?gemeinde=07111000&von=2025-01-01")
                .then()
                .statusCode(200));
        var suche = statements.stream()
                .filter(it -> it.contains("order by"))
                .findFirst()
                .orElseThrow();
        assertThat(Ausfuehrungsplan.von(suche))
                .contains("belegung_platz_id_frei_ab", "frei_ab >")
                .doesNotContain("Seq Scan on belegung");
    }
}
