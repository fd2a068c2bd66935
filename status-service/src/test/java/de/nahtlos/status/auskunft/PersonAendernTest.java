package de.nahtlos.status.auskunft;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@StatusTest
class PersonAendernTest {

    private static final String PERSONEN = V1 + "/personen";

    @Test
    void aPatchChangesWhatItNamesAndCountsTheVersionUp() {
        String person = adam();
        aendere(
                        person,
                        "\"1\"",
                        "{\"kontakt\":\"0261 1\",\"anschrift\":{\"ort\":\"Koblenz\"},\"sprachen\":[\"ar\",\"ku\"]}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("kontakt", equalTo("0261 1"))
                .body("anschrift.ort", equalTo("Koblenz"))
                .body("vorname", equalTo("Adam"));
        aendere(person, "\"2\"", "{\"kontakt\":null,\"anschrift\":{\"plz\":\"56068\"}}")
                .statusCode(200)
                .body("kontakt", equalTo(null))
                .body("anschrift.ort", equalTo("Koblenz"))
                .body("anschrift.plz", equalTo("56068"));
        aendere(person, "\"3\"", "{\"kontakt\":null}").statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void aPatchNeedsThePresentVersionAndAnEditableField() {
        String person = adam();
        aendere(person, null, "{\"vorname\":\"Adem\"}")
                .statusCode(428)
                .body("type", equalTo("/probleme/version-fehlt"));
        aendere(person, "\"1\"", "{\"vorname\":\"Adem\"}").statusCode(200);
        aendere(person, "\"1\"", "{\"vorname\":\"Adim\"}")
                .statusCode(412)
                .body("type", equalTo("/probleme/version-veraltet"))
                .body("konflikte[0].feld", equalTo("vorname"))
                .body("konflikte[0].aktuellerWert", equalTo("Adem"));
        aendere(person, "\"2\"", "{\"geburtsdatum\":\"1990-01-01\"}")
                .statusCode(400)
                .body("felder.pfad", hasItem("/geburtsdatum"));
        aendere(person, "\"2\"", "{\"vorname\":null}").statusCode(400).body("felder.pfad", hasItem("/vorname"));
        aendere(person, "\"2\"", "[]").statusCode(400);
        als(LOT).header("If-Match", "\"2\"")
                .body("{}")
                .patch(PERSONEN + "/" + person)
                .then()
                .statusCode(403);
        als(FREMDE_ABH)
                .header("If-Match", "\"2\"")
                .body("{}")
                .patch(PERSONEN + "/" + person)
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{}")
                .patch(PERSONEN + "/" + person)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse aendere(String person, String ifMatch, String patch) {
        var anfrage = als(ABH).contentType("application/merge-patch+json").body(patch);
        return (ifMatch == null ? anfrage : anfrage.header("If-Match", ifMatch))
                .patch(PERSONEN + "/" + person)
                .then();
    }
}
