package de.nahtlos.unterbringung.kapazitaet;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static de.nahtlos.unterbringung.support.Haus.belege;
import static de.nahtlos.unterbringung.support.Haus.wohnt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.nahtlos.unterbringung.support.Clients;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing an Unterkunft and blocking a place, over HTTP; what is free honours both. */
@HousingTest
class KapazitaetApiTest {

    private final String gemeinde = "%08d".formatted(ThreadLocalRandom.current().nextInt(1, 100_000_000));
    private final UUID person = UUID.randomUUID();
    private String haus;
    private List<String> plaetze;

    @BeforeEach
    void aRoomWithTwoPlaces() {
        haus = als(KOBLENZ)
                .body("""
                        {"name": "Haus", "art": "NOTUNTERKUNFT", "gemeinde": "%s",
                         "adresse": {"strasse": "Musterweg 1", "plz": "56068", "ort": "Koblenz"}}""".formatted(gemeinde))
                .post("/api/v1/unterkuenfte")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        plaetze = Haus.plaetze(KOBLENZ, Haus.einheit(KOBLENZ, haus), 2);
    }

    private Response schliesse(String ab) {
        return als(KOBLENZ).body(Map.of("ab", ab)).post("/api/v1/unterkuenfte/" + haus + "/schliessung");
    }

    private Response sperre(String platz, String von, String bis, String grund) {
        return als(KOBLENZ)
                .body(Map.of("von", von, "bis", bis, "grund", grund))
                .post("/api/v1/plaetze/" + platz + "/sperren");
    }

    private int frei(String query) {
        return als(KOBLENZ)
                .get("/api/v1/verfuegbarkeit?gemeinde=" + gemeinde + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Integer>getList("eintraege.frei")
                .stream()
                .mapToInt(it -> it)
                .sum();
    }

    @Test
    void anOccupiedHouseIsNotClosedAndSaysWhoHasToMove() {
        var stay = wohnt(person, plaetze.get(0), "2025-01-13").getString("id");
        schliesse("2026-01-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/unterkunft-belegt"))
                .body("umzuziehen.size()", equalTo(1))
                .body("umzuziehen[0].belegungId", equalTo(stay))
                .body("umzuziehen[0].personId", equalTo(person.toString()));
        Haus.beende(stay, "2026-01-01", "AUSZUG").then().statusCode(200);
        schliesse("2026-01-01").then().statusCode(200).body("geschlossenAb", equalTo("2026-01-01"));
        als(KOBLENZ)
                .get("/api/v1/unterkuenfte/" + haus)
                .then()
                .header("ETag", "\"1\"")
                .body("geschlossenAb", equalTo("2026-01-01"));
    }

    @Test
    void nobodyGetsAPlaceInAClosedHouseUntilItOpens() {
        schliesse("2026-01-01").then().statusCode(200);
        belege(person, plaetze.get(0), "2025-12-01", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/unterkunft-geschlossen"))
                .body("geschlossenAb", equalTo("2026-01-01"));
        assertThat(frei("von=2025-12-01")).isZero();
        assertThat(frei("von=2025-12-01&bis=2025-12-31")).isEqualTo(2);
        belege(person, plaetze.get(0), "2025-12-01", "2025-12-31").then().statusCode(201);
        als(KOBLENZ)
                .header("If-Match", "\"9\"")
                .post("/api/v1/unterkuenfte/" + haus + "/oeffnung")
                .then()
                .statusCode(412);
        als(KOBLENZ)
                .post("/api/v1/unterkuenfte/" + haus + "/oeffnung")
                .then()
                .statusCode(200)
                .body("geschlossenAb", nullValue());
        assertThat(frei("von=2026-01-01")).isEqualTo(2);
    }

    @Test
    void aPlaceUnderRepairIsNotOfferedAndNotGiven() {
        var sperre = sperre(plaetze.get(0), "2025-05-05", "2025-05-16", "REPARATUR")
                .then()
                .statusCode(201)
                .body("bis", equalTo("2025-05-16"))
                .extract()
                .<String>path("id");
        assertThat(frei("von=2025-05-16&bis=2025-05-20")).isEqualTo(1);
        assertThat(frei("von=2025-05-17&bis=2025-05-20")).isEqualTo(2);
        belege(person, plaetze.get(0), "2025-05-01", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/platz-gesperrt"))
                .body("sperre.sperreId", equalTo(sperre));
        als(KOBLENZ)
                .get("/api/v1/belegungsstand?stichtag=2025-05-10")
                .then()
                .body("gruppen.find { it.gemeinde == '" + gemeinde + "' }.zahlen.gesperrt", equalTo(1))
                .body("gruppen.find { it.gemeinde == '" + gemeinde + "' }.zahlen.frei", equalTo(1));
        beende(sperre, "2025-05-17").then().statusCode(200);
        beende(sperre, "2025-05-18").then().statusCode(422);
        beende(sperre, "2025-05-05").then().statusCode(200);
        belege(person, plaetze.get(0), "2025-05-01", null).then().statusCode(201);
    }

    private Response beende(String sperre, String am) {
        return als(KOBLENZ).body(Map.of("am", am)).post("/api/v1/sperren/" + sperre + "/ende");
    }

    @Test
    void anOccupiedPlaceIsBlockedOnlyInQuarantine() {
        var stay = wohnt(person, plaetze.get(0), "2025-01-13").getString("id");
        sperre(plaetze.get(0), "2025-05-05", "2025-05-16", "REPARATUR")
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/platz-belegt"))
                .body("konflikt.belegungId", equalTo(stay));
        sperre(plaetze.get(0), "2025-05-05", "2025-05-16", "QUARANTAENE").then().statusCode(201);
        sperre(plaetze.get(0), "2025-05-16", "2025-05-17", "QUARANTAENE").then().statusCode(409);
        sperre(plaetze.get(1), "2025-05-05", "2025-05-04", "QUARANTAENE")
                .then()
                .statusCode(400)
                .body("felder[0].pfad", equalTo("/bis"));
        assertThat(als(KOBLENZ)
                        .get("/api/v1/plaetze/" + plaetze.get(0) + "/sperren")
                        .jsonPath()
                        .getList("grund"))
                .containsExactly("QUARANTAENE");
        als(Haus.KAISERSLAUTERN)
                .get("/api/v1/plaetze/" + plaetze.get(0) + "/sperren")
                .then()
                .statusCode(404);
        als(Haus.KAISERSLAUTERN)
                .body(Map.of("ab", "2026-01-01"))
                .post("/api/v1/unterkuenfte/" + haus + "/schliessung")
                .then()
                .statusCode(404);
    }

    @Test
    void closingAndMovingInAtTheSameMomentNeverBothSucceed() throws Exception {
        var clients = new Clients(KOBLENZ);
        var answers = clients.<Integer>allAtOnce(List.of(
                () -> schliesse("2025-06-01").statusCode(),
                () -> clients.belege(person, plaetze.get(0), "2025-05-01", null).status()));
        assertThat(answers).containsOnlyOnce(409);
    }
}
