package de.nahtlos.unterbringung.auswertung;

import static de.nahtlos.unterbringung.support.Haus.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures over HTTP, as JSON and as a table; small numbers are hidden from readers of figures. */
@HousingTest
class AuswertungApiTest {

    private static final String KL = Haus.KAISERSLAUTERN;

    private String unterkunft;
    private List<String> plaetze;

    @BeforeEach
    void aHouseOfKaiserslautern() {
        unterkunft = als(KL).body("""
                        {"name": "Haus", "art": "GEMEINSCHAFTSUNTERKUNFT", "gemeinde": "07312000", "sozialraum": "Innenstadt",
                         "vertragBis": "2039-12-31", "adresse": {"strasse": "Weg 1", "plz": "67655", "ort": "Kaiserslautern"}}""")
                .post("/api/v1/unterkuenfte")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        plaetze = Haus.plaetze(KL, Haus.einheit(KL, unterkunft), 3);
    }

    private String wohnt(UUID person, String platz, String von, String bis) {
        return als(KL).body("{\"personId\":\"%s\",\"platzId\":\"%s\",\"von\":\"%s\",\"bis\":%s}"
                        .formatted(person, platz, von, bis == null ? "null" : "\"" + bis + "\""))
                .post("/api/v1/belegungen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void capacityAndOccupancyByDay() {
        wohnt(UUID.randomUUID(), plaetze.get(0), "2039-12-29", "2039-12-30");
        als(KL).body("{\"von\":\"2039-12-30\",\"grund\":\"REPARATUR\"}")
                .post("/api/v1/plaetze/" + plaetze.get(1) + "/sperren")
                .then()
                .statusCode(201);
        var query = "/api/v1/auswertungen/belegung?von=2039-12-28&bis=2040-01-01&unterkunft=" + unterkunft;
        var tage = als(KL).get(query).then().statusCode(200).extract().jsonPath();
        assertThat(tage.getList("tage.belegt")).containsExactly(0, 1, 1, 0, 0);
        assertThat(tage.getList("tage.gesperrt")).containsExactly(0, 0, 1, 1, 1);
        assertThat(tage.getList("tage.plaetze")).containsExactly(3, 3, 3, 3, 0);
        als(KL).accept("text/csv")
                .get(query)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("\uFEFFTag;Plätze;Gesperrt;Belegt;Frei\r\n2039-12-28;3;0;0;3\r\n"));
        als(KL).get("/api/v1/auswertungen/belegung?von=2039-12-28&bis=2041-01-01")
                .then()
                .statusCode(400);
        als(KL).get("/api/v1/auswertungen/belegung?von=2039-12-28").then().statusCode(400);
    }

    @Test
    void movingWithinDoesNotBeginTheStayAnew() {
        var person = UUID.randomUUID();
        long vorher = langeHier("2034-01-01");
        var id = wohnt(person, plaetze.get(0), "2030-01-01", null);
        als(KL).body(Map.of("platzId", plaetze.get(1), "am", "2033-12-01"))
                .post("/api/v1/belegungen/" + id + "/verlegung")
                .then()
                .statusCode(201);
        assertThat(langeHier("2034-01-01")).isEqualTo(vorher + 1);
        als(KL).get("/api/v1/auswertungen/auszugsstau").then().statusCode(200).body("klassen.size()", equalTo(5));
    }

    /** How many have lived here for more than three years. */
    private static long langeHier(String stichtag) {
        return als(KL).get("/api/v1/auswertungen/aufenthaltsdauer?stichtag=" + stichtag)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("klassen[5].personen");
    }

    @Test
    void readersOfFiguresSeeNoSmallClass() {
        als("management.koblenz")
                .get("/api/v1/auswertungen/aufenthaltsdauer?stichtag=1950-01-01")
                .then()
                .statusCode(200)
                .body("gesamt", nullValue())
                .body("klassen.personen.findAll { it != null && it < 5 }.size()", equalTo(0));
        als("management.koblenz")
                .get("/api/v1/auswertungen/belegung?von=2025-01-01&bis=2025-01-31")
                .then()
                .body("tage.belegt.findAll { it != null && it > 0 && it < 5 }.size()", equalTo(0));
    }

    @Test
    void segregationComparesWithTheOtherResidents() {
        als(KL).body("""
                        {"sozialraeume": [{"sozialraum": "Innenstadt", "einwohner": 1000}, {"sozialraum": "=Ost", "einwohner": 9000}]}""").put("/api/v1/auswertungen/einwohner").then().statusCode(200);
        wohnt(UUID.randomUUID(), plaetze.get(0), "2038-01-01", "2038-01-31");
        var segregation = als(KL).get("/api/v1/auswertungen/segregation?stichtag=2038-01-15")
                .jsonPath();
        assertThat(segregation.getDouble("index")).isBetween(0.89, 0.91);
        als(KL).accept("text/csv")
                .get("/api/v1/auswertungen/segregation?stichtag=2038-01-15")
                .then()
                .body(containsString("\r\n'=Ost;0;9000;"));
        als(KL).body(
                        "{\"sozialraeume\": [{\"sozialraum\": \"A\", \"einwohner\": 1}, {\"sozialraum\": \"A\", \"einwohner\": 1}]}")
                .put("/api/v1/auswertungen/einwohner")
                .then()
                .statusCode(400);
    }
}
