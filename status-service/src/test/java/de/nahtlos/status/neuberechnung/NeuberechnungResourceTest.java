package de.nahtlos.status.neuberechnung;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.REG;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.niemand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import de.nahtlos.status.support.StatusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two persons of the Regelpflege recompute their Kommune. */
@StatusTest
class NeuberechnungResourceTest {

    private static final String REG2 = "regel2.koblenz";
    private static final String PFAD = V1 + "/neuberechnungen";

    @Test
    void oneAsksForTheFiguresAnotherOneConfirmsAndEverybodyIsRecomputed() {
        asylbewerber();
        String id = als(REG).body(Map.of("art", "PROBELAUF"))
                .post(PFAD)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath geprueft = bis("GEPRUEFT", id);
        assertThat(geprueft.getLong("probelauf.geprueft")).isPositive();
        assertThat(geprueft.getString("angefordertVon")).isEqualTo(REG);

        bestaetige(REG, id).then().statusCode(409).body("type", equalTo("/probleme/vier-augen"));
        bestaetige(REG2, id).then().statusCode(200).body("bestaetigtVon", equalTo(REG2));
        bestaetige(REG2, id).then().statusCode(409).body("type", equalTo("/probleme/neuberechnung-nicht-bestaetigbar"));
        JsonPath abgeschlossen = bis("ABGESCHLOSSEN", id);
        assertThat(abgeschlossen.getLong("anwendung.geaendert")).isEqualTo(geprueft.getLong("probelauf.geaendert"));
        assertThat(als(REG).get(PFAD)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("[0].id"))
                .isEqualTo(id);
    }

    @Test
    void aRequestStandsOnItsRoleAndForm() {
        als(ABH).body(Map.of("art", "PROBELAUF")).post(PFAD).then().statusCode(403);
        als(ABH).get(PFAD).then().statusCode(403);
        als(REG).body(Map.of("art", "ANWENDUNG")).post(PFAD).then().statusCode(400);
        als(REG).body(Map.of()).post(PFAD).then().statusCode(400);
        als(REG).get(PFAD + "/" + niemand()).then().statusCode(404);
        bestaetige(REG, niemand()).then().statusCode(404);
    }

    private static Response bestaetige(String user, String id) {
        return als(user).post(PFAD + "/" + id + "/bestaetigung");
    }

    private static JsonPath bis(String stand, String id) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> als(REG).get(PFAD + "/" + id).jsonPath(),
                        ansicht -> stand.equals(ansicht.getString("stand")));
    }
}
