package de.nahtlos.unterbringung.belegung;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static de.nahtlos.unterbringung.support.Haus.belege;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free places and figures, in a Gemeinde of this test alone. */
@HousingTest
class VerfuegbarkeitApiTest {

    private final String gemeinde = "%08d".formatted(ThreadLocalRandom.current().nextInt(1, 100_000_000));
    private List<String> plaetze;
    private String einheit;

    @BeforeEach
    void aFlatWithThreePlaces() {
        var unterkunft = als(KOBLENZ)
                .body("""
                        {"name": "Haus", "art": "GEMEINSCHAFTSUNTERKUNFT", "gemeinde": "%s", "vertragBis": "2025-12-31",
                         "merkmale": ["BARRIEREFREI"],
                         "adresse": {"strasse": "Musterweg 1", "plz": "56068", "ort": "Koblenz"}}""".formatted(gemeinde))
                .post("/api/v1/unterkuenfte")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        einheit = als(KOBLENZ)
                .body("{\"bezeichnung\": \"Wohnung 1\", \"merkmale\": [\"FAMILIE\"]}")
                .post("/api/v1/unterkuenfte/" + unterkunft + "/einheiten")
                .then()
                .extract()
                .path("id");
        plaetze = Haus.plaetze(KOBLENZ, einheit, 3);
        belege(UUID.randomUUID(), plaetze.get(0), "2025-03-01", "2025-03-31");
    }

    private List<Map<String, Object>> frei(String query) {
        return als(KOBLENZ)
                .get("/api/v1/verfuegbarkeit?gemeinde=" + gemeinde + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("eintraege");
    }

    @Test
    void aPlaceIsFreeIfItIsFreeOnEveryDayOfTheTime() {
        assertThat(frei("von=2025-02-01&bis=2025-02-28")).singleElement().hasFieldOrPropertyWithValue("frei", 3);
        assertThat(frei("von=2025-02-01&bis=2025-03-01")).singleElement().hasFieldOrPropertyWithValue("frei", 2);
        assertThat(frei("von=2025-03-31")).singleElement().hasFieldOrPropertyWithValue("frei", 2);
        assertThat(frei("von=2025-04-01")).singleElement().hasFieldOrPropertyWithValue("frei", 3);
    }

    @Test
    void aFamilyIsOfferedOnlyEinheitenWithEnoughPlaces() {
        assertThat(frei("von=2025-03-01&personen=2")).hasSize(1);
        assertThat(frei("von=2025-03-01&personen=3")).isEmpty();
    }

    @Test
    void attributesOfTheHouseAndOfTheFlatCount() {
        assertThat(frei("von=2025-02-01&merkmale=BARRIEREFREI,FAMILIE"))
                .singleElement()
                .hasFieldOrPropertyWithValue("einheitId", einheit)
                .hasFieldOrPropertyWithValue("merkmale", List.of("BARRIEREFREI", "FAMILIE"));
        assertThat(frei("von=2025-02-01&merkmale=FAMILIE&merkmale=NUR_FRAUEN")).isEmpty();
    }

    @Test
    void nothingIsOfferedBeyondTheContract() {
        assertThat(frei("von=2025-12-31&bis=2026-01-01")).isEmpty();
        assertThat(frei("von=2025-12-31&bis=2025-12-31")).hasSize(1);
    }

    @Test
    void otherGemeindenOfferNothing() {
        als(KOBLENZ)
                .get("/api/v1/verfuegbarkeit?gemeinde=00000000&von=2025-01-01")
                .then()
                .body("eintraege.size()", equalTo(0))
                .body("weiter", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "von=heute",
                "bis=31.12.2025",
                "von=2025-02-01&bis=2025-01-31",
                "personen=0",
                "personen=viele",
                "merkmale=POOL",
                "gemeinde=abc"
            })
    void aParameterThatIsNotUnderstoodIsRefused(String query) {
        als(KOBLENZ).get("/api/v1/verfuegbarkeit?" + query).then().statusCode(400);
    }

    @Test
    void theHousingOfficeSeesTheFiguresOfADay() {
        als(KOBLENZ)
                .get("/api/v1/belegungsstand?stichtag=2025-03-31")
                .then()
                .statusCode(200)
                .body("gruppen.find { it.gemeinde == '" + gemeinde + "' }.zahlen.plaetze", equalTo(3))
                .body("gruppen.find { it.gemeinde == '" + gemeinde + "' }.zahlen.belegt", equalTo(1))
                .body("unterkuenfte.find { it.gemeinde == '" + gemeinde + "' }.zahlen.frei", equalTo(2));
        als(KOBLENZ)
                .get("/api/v1/belegungsstand?stichtag=2025-04-01")
                .then()
                .body("gruppen.find { it.gemeinde == '" + gemeinde + "' }.zahlen.belegt", equalTo(0));
        als(KOBLENZ).get("/api/v1/belegungsstand?stichtag=x").then().statusCode(400);
    }

    @Test
    void readersOfFiguresSeeNoSmallCellAndNoSingleHouse() {
        als("management.koblenz")
                .get("/api/v1/belegungsstand?stichtag=2025-03-31")
                .then()
                .statusCode(200)
                .body("unterkuenfte", nullValue())
                .body("gruppen.find { it.gemeinde == '" + gemeinde + "' }.zahlen.verdeckt", equalTo(true))
                .body("gruppen.find { it.gemeinde == '" + gemeinde + "' }.zahlen.belegt", nullValue())
                .body("gruppen.zahlen.belegt.findAll { it != null && it < 5 }.size()", equalTo(0))
                .body("gruppen", not(nullValue()));
    }
}
