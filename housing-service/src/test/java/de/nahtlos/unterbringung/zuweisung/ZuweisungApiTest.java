package de.nahtlos.unterbringung.zuweisung;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.nahtlos.unterbringung.support.Clients;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.StatusStub;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Land assigns persons, over HTTP. */
@HousingTest
class ZuweisungApiTest {

    private final UUID vater = UUID.randomUUID();
    private final UUID kind = UUID.randomUUID();

    private Response weiseZu(String am, Object... personen) {
        return als(KOBLENZ)
                .body(Map.of(
                        "personen",
                        personen,
                        "gemeinde",
                        "07111000",
                        "ankunftAm",
                        am,
                        "checkliste",
                        Map.of("muttersprache", "ar", "deutschniveau", "A1", "schulpflichtigeKinder", 1)))
                .post("/api/v1/zuweisungen");
    }

    private Response hebeAuf(String id, String grund, String am) {
        return als(KOBLENZ).body(Map.of("grund", grund, "am", am)).post("/api/v1/zuweisungen/" + id + "/aufhebung");
    }

    @Test
    void aFamilyIsAssignedTogetherWithWhatIsAlreadyKnown() {
        var location = weiseZu("2025-03-03", vater, kind)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("personen", containsInAnyOrder(vater.toString(), kind.toString()))
                .body("checkliste.deutschniveau", equalTo("A1"))
                .body("checkliste.gesundheitsbedarf", nullValue())
                .extract()
                .header("Location");
        als(KOBLENZ).get(location).then().statusCode(200).body("gemeinde", equalTo("07111000"));
        als(KOBLENZ)
                .get("/api/v1/zuweisungen?gemeinde=07111000&limit=200")
                .then()
                .body("eintraege.personen.flatten()", hasItem(vater.toString()));
        als(Haus.KAISERSLAUTERN).get(location).then().statusCode(404);
    }

    @Test
    void aPersonIsAssignedOnceAtATimeAndAllOrNobody() {
        var id = weiseZu("2025-03-03", vater).then().statusCode(201).extract().<String>path("id");
        weiseZu("2025-04-01", vater, kind)
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/person-bereits-zugewiesen"))
                .body("konflikt.zuweisungId", equalTo(id))
                .body("konflikt.bis", nullValue());
        hebeAuf(id, "UMVERTEILUNG", "2025-04-01").then().statusCode(200).body("version", equalTo(1));
        weiseZu("2025-04-01", vater, kind).then().statusCode(201);
        hebeAuf(id, "FORTZUG", "2025-05-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/zuweisung-aufgehoben"));
    }

    @Test
    void aMistakeNeverCountedSoThePersonCanBeAssignedFromTheSameDay() {
        var id = weiseZu("2025-03-03", vater).then().extract().<String>path("id");
        hebeAuf(id, "FORTZUG", "2025-03-01").then().statusCode(422).body("type", equalTo("/probleme/tag-vor-ankunft"));
        hebeAuf(id, "IRRTUM", "2025-03-03").then().statusCode(200);
        weiseZu("2025-03-03", vater).then().statusCode(201);
    }

    @Test
    void twoClerksAtOnceAssignThePersonOnce() throws Exception {
        var clients = new Clients(KOBLENZ);
        var body = "{\"personen\":[\"%s\"],\"gemeinde\":\"07111000\",\"ankunftAm\":\"2025-03-03\"}".formatted(vater);
        var answers = clients.allAtOnce(java.util.Collections.<java.util.concurrent.Callable<Clients.Answer>>nCopies(
                8, () -> clients.post("/api/v1/zuweisungen", body)));
        assertThat(answers)
                .extracting(Clients.Answer::status)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void aGemeindeOfAnotherKommuneAnUnknownPersonAndBadFieldsAreRefused() {
        als(KOBLENZ)
                .body("{\"personen\":[\"%s\"],\"gemeinde\":\"07312000\",\"ankunftAm\":\"2025-03-03\"}".formatted(vater))
                .post("/api/v1/zuweisungen")
                .then()
                .statusCode(400)
                .body("felder[0].pfad", equalTo("/gemeinde"));
        weiseZu("2025-03-03", StatusStub.unbekannte()).then().statusCode(404);
        weiseZu("2025-03-03").then().statusCode(400).body("felder[0].pfad", equalTo("/personen"));
        als(KOBLENZ).get("/api/v1/zuweisungen?gemeinde=x").then().statusCode(400);
        als(KOBLENZ).get("/api/v1/zuweisungen?limit=0").then().statusCode(400);
        als(KOBLENZ).get("/api/v1/zuweisungen?cursor=x").then().statusCode(400);
    }
}
