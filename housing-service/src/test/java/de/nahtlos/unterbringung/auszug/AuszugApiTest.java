package de.nahtlos.unterbringung.auszug;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static de.nahtlos.unterbringung.support.Haus.auszuege;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.StatusStub;
import de.nahtlos.unterbringung.support.Statusereignisse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the search for a flat is, over HTTP. */
@HousingTest
class AuszugApiTest {

    private final Statusereignisse adam = Statusereignisse.einerNeuenPerson();
    private String belegung;
    private String id;
    private String etag;

    @BeforeEach
    void anOpenAuszug() {
        belegung = Haus.wohnt(adam.person(), Haus.platz(), "2025-01-13").getString("id");
        adam.wechsel(6, "SGB_II", "2099-10-01", null);
        await().until(() -> !auszuege(adam.person()).isEmpty());
        id = auszuege(adam.person()).getFirst().get("id").toString();
        etag = als(KOBLENZ)
                .get("/api/v1/auszuege/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private Response aendere(String version, String body) {
        return als(KOBLENZ).header("If-Match", version).body(body).patch("/api/v1/auszuege/" + id);
    }

    @Test
    void stateDateAndObstaclesAreNoted() {
        var answer = aendere(etag, """
                        {"status": "VERLAENGERT", "ziel": "2100-04-01", "hindernisse": ["keine passende Wohnung"]}""")
                .then()
                .statusCode(200)
                .body("status", equalTo("VERLAENGERT"))
                .body("ziel", equalTo("2100-04-01"))
                .body("zielVereinbart", equalTo(true))
                .body("hindernisse", contains("keine passende Wohnung"))
                .extract();
        assertThat(answer.header("ETag")).isNotEqualTo(etag);
        aendere(answer.header("ETag"), "{\"status\": \"WOHNUNG_GEFUNDEN\"}")
                .then()
                .statusCode(200)
                .body("ziel", equalTo("2100-04-01"))
                .body("hindernisse", contains("keine passende Wohnung"));
    }

    @Test
    void fromTheAgreedDayThePlaceCountsAsFreeAndSomebodyElseCanGetIt() {
        var platz = als(KOBLENZ).get("/api/v1/belegungen/" + belegung).<String>path("platzId");
        aendere(etag, "{\"status\": \"WOHNUNG_GEFUNDEN\", \"ziel\": \"2100-04-01\"}")
                .then()
                .statusCode(200);
        var neue = UUID.randomUUID();
        Haus.belege(neue, platz, "2100-03-31", null).then().statusCode(409);
        Haus.belege(neue, platz, "2100-04-01", null).then().statusCode(201);
        als(KOBLENZ)
                .get("/api/v1/belegungen/" + belegung)
                .then()
                .body("bis", equalTo("2100-03-31"))
                .body("grund", nullValue());
    }

    @Test
    void aFeeForFehlbelegungIsNoted() {
        aendere(etag, "{\"gebuehrenpflichtig\": true}")
                .then()
                .statusCode(200)
                .body("gebuehrenpflichtig", equalTo(true))
                .body("fehlbelegung", equalTo(false));
    }

    @Test
    void aMergePatchIsUnderstood() {
        als(KOBLENZ)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"status\": \"WOHNUNG_GEFUNDEN\"}")
                .patch("/api/v1/auszuege/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void anAgreedDateSurvivesACorrectionAndTheNewOneIsProposed() {
        aendere(etag, "{\"ziel\": \"2100-04-01\"}").then().statusCode(200);
        adam.wechsel(7, UUID.randomUUID(), "SGB_II", "2099-09-01", null);
        await().untilAsserted(() -> als(KOBLENZ)
                .get("/api/v1/auszuege/" + id)
                .then()
                .body("ziel", equalTo("2100-04-01"))
                .body("zielVorschlag", equalTo("2099-12-01"))
                .body("pruefen", equalTo(true)));
    }

    @Test
    void aWriteNamesTheVersionItIsBasedOn() {
        var body = "{\"status\": \"WOHNUNG_GEFUNDEN\"}";
        als(KOBLENZ)
                .body(body)
                .patch("/api/v1/auszuege/" + id)
                .then()
                .statusCode(428)
                .body("type", equalTo("/probleme/version-fehlt"));
        aendere(etag, body).then().statusCode(200);
        aendere(etag, "{\"status\": \"OFFEN\"}")
                .then()
                .statusCode(412)
                .body("type", equalTo("/probleme/version-veraltet"))
                .body("konflikte[0].feld", equalTo("status"))
                .body("konflikte[0].deinWert", equalTo("OFFEN"))
                .body("konflikte[0].aktuellerWert", equalTo("WOHNUNG_GEFUNDEN"));
    }

    @Test
    void anExtensionNeedsALaterDate() {
        aendere(etag, "{\"status\": \"VERLAENGERT\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/probleme/ziel-nicht-spaeter"));
    }

    @Test
    void whatIsOverIsNotChanged() {
        Haus.beende(belegung, "2025-02-01", "AUSZUG").then().statusCode(200);
        aendere("*", "{\"status\": \"WOHNUNG_GEFUNDEN\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/unzulaessiger-auszugsstatus"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"ABGESCHLOSSEN\"}",
                "{\"status\": \"FERTIG\"}",
                "{\"ziel\": \"bald\"}",
                "{\"hindernisse\": [\"\"]}",
                "{\"personId\": \"x\"}",
                "[]"
            })
    void aBrokenFormIsRefused(String body) {
        aendere(etag, body).then().statusCode(400).body("type", equalTo("/probleme/eingabe-fehlerhaft"));
    }

    @Test
    void theLeitungReadsWithNamesAndDoesNotWrite() {
        als("leitung.koblenz")
                .get("/api/v1/auszuege/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Adam Testmann"));
        als("leitung.koblenz").body("{}").patch("/api/v1/auszuege/" + id).then().statusCode(403);
    }

    @Test
    void theListLivesWithoutStatusService() {
        StatusStub.whileSilent(() -> {
            als(KOBLENZ)
                    .get("/api/v1/auszuege?limit=5")
                    .then()
                    .statusCode(200)
                    .body("eintraege[0].name", equalTo("Name nicht abrufbar"));
        });
    }

    @Test
    void theListIsFilteredAndPagedWithoutLossOrRepetition() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = als(KOBLENZ)
                    .get("/api/v1/auszuege?status=OFFEN&ueberfaellig=false&limit=2&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getList("eintraege.status")).containsOnly("OFFEN");
            ids.addAll(page.getList("eintraege.id"));
            cursor = page.getString("weiter");
        } while (cursor != null);
        assertThat(ids).contains(id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=FERTIG", "ueberfaellig=ja", "limit=0", "cursor=x"})
    void aParameterThatIsNotUnderstoodIsRefused(String query) {
        als(KOBLENZ).get("/api/v1/auszuege?" + query).then().statusCode(400);
    }

    @Test
    void anUnknownOneIs404() {
        als(KOBLENZ).get("/api/v1/auszuege/" + UUID.randomUUID()).then().statusCode(404);
        als(KOBLENZ)
                .header("If-Match", "*")
                .body("{}")
                .patch("/api/v1/auszuege/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
