package de.nahtlos.unterbringung.bestand;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unterkunft, Einheit and Platz over HTTP. */
@HousingTest
class BestandApiTest {

    private static final String VOLLSTAENDIG = """
            {"name": "GU Musterweg", "art": "GEMEINSCHAFTSUNTERKUNFT", "gemeinde": "07111000",
             "adresse": {"strasse": "Musterweg 1", "plz": "56068", "ort": "Koblenz"}, "sozialraum": "Lützel",
             "merkmale": ["BARRIEREFREI", "FAMILIE"], "betreiber": "Stadt", "vertragVon": "2024-01-01",
             "vertragBis": "2027-12-31"}""";

    private static Response lege(String body) {
        return als(KOBLENZ).body(body).post("/api/v1/unterkuenfte");
    }

    @Test
    void aNewUnterkunftIsAnsweredWithLocationAndEtagAndCanBeRead() {
        var answer = lege(VOLLSTAENDIG)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract();
        assertThat(answer.header("Location")).endsWith("/api/v1/unterkuenfte/" + answer.path("id"));
        als(KOBLENZ)
                .get("/api/v1/unterkuenfte/" + answer.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("merkmale", contains("BARRIEREFREI", "FAMILIE"))
                .body("adresse.ort", equalTo("Koblenz"))
                .body("vertragBis", equalTo("2027-12-31"));
    }

    @Test
    void theSameIdempotencyKeyMakesOneUnterkunft() {
        var key = UUID.randomUUID().toString();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            ids.add(als(KOBLENZ)
                    .header("Idempotency-Key", key)
                    .body(VOLLSTAENDIG)
                    .post("/api/v1/unterkuenfte")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void missingFieldsAreNamedByPointers() {
        lege("{\"adresse\": {\"plz\": \"5606\"}}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/eingabe-fehlerhaft"))
                .body(
                        "felder.pfad.sort()",
                        contains("/adresse/ort", "/adresse/plz", "/adresse/strasse", "/art", "/gemeinde", "/name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"name\": 7}",
                "{\"unbekannt\": 1}",
                "{\"art\": \"HOTEL\"}",
            })
    void aBrokenFormIsRefused(String body) {
        lege(body).then().statusCode(400).body("type", equalTo("/probleme/eingabe-fehlerhaft"));
    }

    @Test
    void aContractDoesNotEndBeforeItBegins() {
        lege(VOLLSTAENDIG.replace("2027-12-31", "2023-12-31"))
                .then()
                .statusCode(400)
                .body("felder[0].pfad", equalTo("/vertragBis"));
    }

    @Test
    void textWithControlCharactersIsRefused() {
        lege(VOLLSTAENDIG.replace("GU Musterweg", "GU\\u0000")).then().statusCode(400);
    }

    @Test
    void placesAreNumberedOn() {
        var unterkunft = Haus.unterkunft(KOBLENZ, "DEZENTRALE_WOHNUNG");
        var einheit = als(KOBLENZ)
                .body("{\"bezeichnung\": \"Zimmer 12\", \"merkmale\": [\"ABSCHLIESSBAR\"]}")
                .post("/api/v1/unterkuenfte/" + unterkunft + "/einheiten")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var erste = Haus.plaetze(KOBLENZ, einheit, 2);
        var weitere = Haus.plaetze(KOBLENZ, einheit, 1);
        als(KOBLENZ)
                .get("/api/v1/einheiten/" + einheit + "/plaetze")
                .then()
                .statusCode(200)
                .body("plaetze.id", contains(erste.get(0), erste.get(1), weitere.get(0)))
                .body("plaetze.bezeichnung", contains("Zimmer 12-1", "Zimmer 12-2", "Zimmer 12-3"));
        als(KOBLENZ).get("/api/v1/einheiten/" + einheit).then().statusCode(200).body("plaetze", equalTo(3));
        als(KOBLENZ)
                .get("/api/v1/unterkuenfte/" + unterkunft + "/einheiten")
                .then()
                .statusCode(200)
                .body("bezeichnung", contains("Zimmer 12"));
    }

    @Test
    void anEinheitHasItsNameOnceInItsUnterkunft() {
        var unterkunft = Haus.unterkunft(KOBLENZ, "NOTUNTERKUNFT");
        for (int status : List.of(201, 409)) {
            als(KOBLENZ)
                    .body("{\"bezeichnung\": \"Zimmer 1\"}")
                    .post("/api/v1/unterkuenfte/" + unterkunft + "/einheiten")
                    .then()
                    .statusCode(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"anzahl\": 0}", "{\"anzahl\": 201}", "{\"anzahl\": \"3\"}", "{}"})
    void aNumberOfPlacesThatMakesNoSenseIsRefused(String body) {
        var einheit = Haus.einheit(KOBLENZ, Haus.unterkunft(KOBLENZ, "NOTUNTERKUNFT"));
        als(KOBLENZ)
                .body(body)
                .post("/api/v1/einheiten/" + einheit + "/plaetze")
                .then()
                .statusCode(400);
    }

    @Test
    void unknownThingsAre404() {
        var unbekannt = UUID.randomUUID();
        als(KOBLENZ).get("/api/v1/unterkuenfte/" + unbekannt).then().statusCode(404);
        als(KOBLENZ).get("/api/v1/unterkuenfte/keine-id").then().statusCode(404);
        als(KOBLENZ)
                .body("{\"bezeichnung\": \"Zimmer 1\"}")
                .post("/api/v1/unterkuenfte/" + unbekannt + "/einheiten")
                .then()
                .statusCode(404);
        als(KOBLENZ)
                .body("{\"anzahl\": 1}")
                .post("/api/v1/einheiten/" + unbekannt + "/plaetze")
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsFilteredAndPagedWithoutLossOrRepetition() {
        for (int i = 0; i < 5; i++) {
            Haus.unterkunft(KOBLENZ, "AUFNAHMEEINRICHTUNG");
        }
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = als(KOBLENZ)
                    .get("/api/v1/unterkuenfte?art=AUFNAHMEEINRICHTUNG&gemeinde=07111000&limit=2&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getList("eintraege.art")).containsOnly("AUFNAHMEEINRICHTUNG");
            ids.addAll(page.getList("eintraege.id"));
            cursor = page.getString("weiter");
        } while (cursor != null);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        als(KOBLENZ).get("/api/v1/unterkuenfte?gemeinde=99999999").then().body("eintraege", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"art=HOTEL", "gemeinde=7", "limit=0", "limit=201", "limit=x", "cursor=x"})
    void aParameterThatIsNotUnderstoodIsNamed(String query) {
        als(KOBLENZ)
                .get("/api/v1/unterkuenfte?" + query)
                .then()
                .statusCode(400)
                .body("felder[0].pfad", startsWith("/" + query.replaceFirst("=.*", "")));
    }
}
