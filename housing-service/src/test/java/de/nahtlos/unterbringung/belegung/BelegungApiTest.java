package de.nahtlos.unterbringung.belegung;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static de.nahtlos.unterbringung.support.Haus.beende;
import static de.nahtlos.unterbringung.support.Haus.belege;
import static de.nahtlos.unterbringung.support.Haus.platz;
import static de.nahtlos.unterbringung.support.Haus.storniere;
import static de.nahtlos.unterbringung.support.Haus.verlege;
import static de.nahtlos.unterbringung.support.Haus.wohnt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.nahtlos.unterbringung.support.Ausgang;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.StatusStub;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving in, out and within, over HTTP. */
@HousingTest
class BelegungApiTest {

    private final UUID person = UUID.randomUUID();

    @Test
    void aStayIsAnsweredWithLocationAndEtagAndTold() {
        var platz = platz();
        var answer = belege(person, platz, "2025-01-13", "2025-06-30")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("personId", equalTo(person.toString()))
                .body("platzId", equalTo(platz))
                .body("von", equalTo("2025-01-13"))
                .body("bis", equalTo("2025-06-30"))
                .body("art", equalTo("GEMEINSCHAFTSUNTERKUNFT"))
                .extract();
        assertThat(answer.header("Location")).endsWith("/api/v1/belegungen/" + answer.path("id"));
        Ausgang.erwarte(person, "belegung.begonnen.v1", "\"von\":\"2025-01-13\"");
    }

    @Test
    void anOccupiedPlaceIsRefusedWithTheStayInTheWay() {
        var platz = platz();
        var erste = wohnt(person, platz, "2025-01-13").getString("id");
        belege(UUID.randomUUID(), platz, "2026-01-01", "2026-01-31")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/platz-belegt"))
                .body("konflikt.belegungId", equalTo(erste))
                .body("konflikt.von", equalTo("2025-01-13"))
                .body("konflikt.bis", nullValue());
    }

    @Test
    void theSameIdempotencyKeyHasOneEffectAndARefusalUsesNone() {
        var key = UUID.randomUUID().toString();
        var body = "{\"personId\":\"%s\",\"platzId\":\"%s\",\"von\":\"2025-01-13\"}".formatted(person, platz());
        var ids = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            var answer = als(KOBLENZ)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/belegungen")
                    .then()
                    .statusCode(201)
                    .extract();
            ids.add(answer.path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        var other = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            als(KOBLENZ)
                    .header("Idempotency-Key", other)
                    .body(body)
                    .post("/api/v1/belegungen")
                    .then()
                    .statusCode(409)
                    .body("konflikt.belegungId", equalTo(ids.getFirst()));
        }
    }

    @Test
    void aCancellationNeedsNoBodyAndNoContentType() {
        var id = wohnt(person, platz(), "2025-01-13").getString("id");
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(de.nahtlos.kit.stack.Tokens.of(KOBLENZ))
                .header("If-Match", "\"0\"")
                .post("/api/v1/belegungen/" + id + "/storno")
                .then()
                .statusCode(200);
    }

    @Test
    void aPersonIsHousedOnceAtATime() {
        var erste = belege(person, platz(), "2025-01-13", "2025-03-31")
                .then()
                .statusCode(201)
                .extract();
        belege(person, platz(), "2025-03-31", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/person-bereits-untergebracht"))
                .body("konflikt.belegungId", equalTo(erste.path("id")))
                .body("konflikt.bis", equalTo("2025-03-31"));
        belege(person, platz(), "2025-04-01", null).then().statusCode(201);
    }

    @Test
    void aPlaceIsTakenOnTheDayOnWhichItIsLeft() {
        var platz = platz();
        var erste = wohnt(person, platz, "2025-01-13").getString("id");
        beende(erste, "2025-03-01", "AUSZUG")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("bis", equalTo("2025-02-28"))
                .body("grund", equalTo("AUSZUG"));
        belege(UUID.randomUUID(), platz, "2025-02-28", null).then().statusCode(409);
        belege(UUID.randomUUID(), platz, "2025-03-01", null).then().statusCode(201);
        Ausgang.erwarte(person, "belegung.beendet.v1", "\"am\":\"2025-03-01\"");
    }

    @Test
    void aStayEndsOnceAndInsideItsTime() {
        var id = belege(person, platz(), "2025-01-13", "2025-06-30")
                .then()
                .extract()
                .<String>path("id");
        for (var am : List.of("2025-01-13", "2024-01-01", "2025-07-02")) {
            beende(id, am, "AUSZUG")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/probleme/tag-ausserhalb-der-belegung"));
        }
        beende(id, "2025-07-01", "FORTZUG").then().statusCode(200);
        beende(id, "2025-03-01", "AUSZUG").then().statusCode(409).body("type", equalTo("/probleme/belegung-beendet"));
    }

    @Test
    void movingWithinEndsTheOldStayAndBeginsTheNewOne() {
        var alte = wohnt(person, platz(), "2025-01-13").getString("id");
        var neuerPlatz = platz();
        var neue = verlege(alte, neuerPlatz, "2025-03-01")
                .then()
                .statusCode(201)
                .body("platzId", equalTo(neuerPlatz))
                .body("von", equalTo("2025-03-01"))
                .body("bis", nullValue())
                .extract();
        assertThat(neue.header("Location")).endsWith("/api/v1/belegungen/" + neue.path("id"));
        als(KOBLENZ)
                .get("/api/v1/belegungen/" + alte)
                .then()
                .body("bis", equalTo("2025-02-28"))
                .body("grund", equalTo("VERLEGUNG"));
        als(KOBLENZ)
                .get("/api/v1/belegungen?person=" + person)
                .then()
                .body("eintraege.von", contains("2025-03-01", "2025-01-13"));
    }

    @Test
    void movingToAnOccupiedPlaceChangesNothing() {
        var alte = wohnt(person, platz(), "2025-01-13").getString("id");
        var belegter = platz();
        wohnt(UUID.randomUUID(), belegter, "2025-01-13");
        verlege(alte, belegter, "2025-03-01").then().statusCode(409).body("type", equalTo("/probleme/platz-belegt"));
        als(KOBLENZ)
                .get("/api/v1/belegungen/" + alte)
                .then()
                .header("ETag", "\"0\"")
                .body("bis", nullValue());
    }

    @Test
    void aCancelledStayFreesPlaceAndPersonForTheWholeTime() {
        var platz = platz();
        var id = wohnt(person, platz, "2025-01-13").getString("id");
        storniere(id).then().statusCode(200).body("storniert", equalTo(true)).body("grund", equalTo("STORNO"));
        storniere(id).then().statusCode(409);
        wohnt(person, platz, "2025-01-01");
        als(KOBLENZ).get("/api/v1/belegungen?person=" + person).then().body("eintraege.von", contains("2025-01-01"));
        Ausgang.erwarte(person, "belegung.beendet.v1", "\"grund\":\"STORNO\"");
    }

    @Test
    void aWriteThatNamesTheVersionItIsBasedOnIsProtected() {
        var id = wohnt(person, platz(), "2025-01-13").getString("id");
        var path = "/api/v1/belegungen/" + id + "/ende";
        var body = "{\"am\": \"2025-03-01\", \"grund\": \"AUSZUG\"}";
        als(KOBLENZ).header("If-Match", "7").body(body).post(path).then().statusCode(400);
        als(KOBLENZ)
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/probleme/version-veraltet"))
                .body("konflikte.feld.sort()", contains("am", "grund"));
        als(KOBLENZ).body(body).post(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"personId\": \"x\", \"platzId\": \"y\", \"von\": \"2025-01-13\"}",
                "{\"personId\": \"%1$s\", \"platzId\": \"%1$s\", \"von\": \"13.01.2025\"}",
                "{\"personId\": \"%1$s\", \"platzId\": \"%1$s\", \"von\": \"2025-01-13\", \"bis\": \"2025-01-12\"}"
            })
    void aBrokenFormIsRefused(String body) {
        als(KOBLENZ)
                .body(body.formatted(UUID.randomUUID()))
                .post("/api/v1/belegungen")
                .then()
                .statusCode(400)
                .body("type", equalTo("/probleme/eingabe-fehlerhaft"));
    }

    @Test
    void anEndNeedsAReasonThatIsNotACancellation() {
        var id = wohnt(person, platz(), "2025-01-13").getString("id");
        beende(id, "2025-03-01", "STORNO").then().statusCode(400).body("felder[0].pfad", equalTo("/grund"));
        beende(id, "2025-03-01", "LAUNE").then().statusCode(400);
    }

    @Test
    void unknownPlacesStaysAndPersonsAre404() {
        belege(person, UUID.randomUUID().toString(), "2025-01-13", null).then().statusCode(404);
        belege(StatusStub.unbekannte(), platz(), "2025-01-13", null).then().statusCode(404);
        als(KOBLENZ).get("/api/v1/belegungen/" + UUID.randomUUID()).then().statusCode(404);
        als(KOBLENZ)
                .header("If-Match", "*")
                .post("/api/v1/belegungen/" + UUID.randomUUID() + "/storno")
                .then()
                .statusCode(404);
    }

    @Test
    void whileStatusServiceIsAwayPeopleAreHousedAndListsShowIds() {
        StatusStub.whileSilent(() -> {
            belege(person, platz(), "2025-01-13", null)
                    .then()
                    .statusCode(201)
                    .body("hinweise", contains("PERSON_NICHT_GEPRUEFT"));
            als(KOBLENZ)
                    .get("/api/v1/belegungen?person=" + person)
                    .then()
                    .statusCode(200)
                    .body("eintraege[0].personId", equalTo(person.toString()))
                    .body("eintraege[0].name", equalTo("Name nicht abrufbar"));
        });
        als(KOBLENZ)
                .get("/api/v1/belegungen?person=" + person)
                .then()
                .body("eintraege[0].name", equalTo("Adam Testmann"));
    }

    @Test
    void theListIsFilteredAndPagedWithoutLossOrRepetition() {
        var platz = platz();
        for (int monat = 1; monat <= 5; monat++) {
            belege(UUID.randomUUID(), platz, "2025-0" + monat + "-01", "2025-0" + monat + "-20")
                    .then()
                    .statusCode(201);
        }
        var unterkunft = als(KOBLENZ).get("/api/v1/belegungen?limit=200").jsonPath();
        String haus = unterkunft.getString("eintraege.find { it.platzId == '" + platz + "' }.unterkunftId");
        List<String> von = new ArrayList<>();
        String cursor = "";
        do {
            var page = als(KOBLENZ)
                    .get("/api/v1/belegungen?limit=2&unterkunft=" + haus + "&cursor=" + cursor)
                    .jsonPath();
            von.addAll(page.getList("eintraege.von"));
            cursor = page.getString("weiter");
        } while (cursor != null);
        assertThat(von).containsExactly("2025-05-01", "2025-04-01", "2025-03-01", "2025-02-01", "2025-01-01");
        var amTag = "/api/v1/belegungen?unterkunft=" + haus + "&stichtag=";
        als(KOBLENZ).get(amTag + "2025-03-20").then().body("eintraege.von", contains("2025-03-01"));
        als(KOBLENZ).get(amTag + "2025-03-21").then().body("eintraege", empty());
        als(KOBLENZ).get("/api/v1/belegungen?stichtag=gestern").then().statusCode(400);
    }
}
