package de.nahtlos.status.auskunft;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.angaben;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.niemand;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatusTest
class PersonResourceTest {

    private static final String PERSONEN = V1 + "/personen";

    @Test
    void aRegisteredPersonIsAnsweredWithLocationVersionAndDefaults() {
        var antwort = als(ABH).body(angaben("Adam", "1992-04-18", "kontakt", Map.of("telefon", "0261 000000")))
                .post(PERSONEN)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", notNullValue())
                .body("erwerbsfaehig", equalTo(true))
                .body("hilfebeduerftig", equalTo(true))
                .body("dauerhaftVollErwerbsgemindert", equalTo(false))
                .body("kontakt.telefon", equalTo("0261 000000"))
                .body("status", equalTo("UNGEKLAERT"))
                .body("bezeichnung", equalTo("Aufenthalt ungeklärt"))
                .extract();
        als(ABH).get(antwort.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(antwort.path("id")))
                .body("nachname", equalTo("Testmann"))
                .body("lage", equalTo("ANWESEND"));
    }

    @Test
    void theSameAzrNumberIsRefused() {
        String nummer = UUID.randomUUID().toString().substring(0, 12);
        var angaben = angaben("Adam", "1992-04-18", "azrNummer", nummer);
        String erste = als(ABH).body(angaben)
                .post(PERSONEN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        registriere(angaben)
                .statusCode(409)
                .body("type", equalTo("/probleme/person-vorhanden"))
                .body("personId", equalTo(erste));
    }

    @Test
    void aSimilarNameWithTheSameBirthDateIsHinted() {
        String nachname = "Testmann" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String erste = als(ABH).body(angaben("Adám", "1971-02-03", "nachname", nachname))
                .post(PERSONEN)
                .then()
                .statusCode(201)
                .body("hinweise.code", not(hasItem("SONST")))
                .extract()
                .path("id");
        registriere(angaben("Adam", "1971-02-03", "nachname", nachname.replace("mann", "man")))
                .statusCode(201)
                .body("hinweise.personId", hasItem(erste))
                .body("hinweise.code", hasItem("MOEGLICHE_DUBLETTE"))
                .body("hinweise.score", everyItem(allOf(greaterThanOrEqualTo(0.7f), lessThanOrEqualTo(1f))));
    }

    @Test
    void aDuplicateIsHintedThroughAnotherSpellingAndAnUncertainBirthDate() {
        String nachname = "Testmann" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String erste = registriere(angaben(
                        "Yusuf",
                        "1974-03-05",
                        "nachname",
                        nachname,
                        "weitereNamen",
                        List.of(Map.of("vorname", "Iosif", "nachname", "Andersmann"))))
                .statusCode(201)
                .body("weitereNamen[0].nachname", equalTo("Andersmann"))
                .extract()
                .path("id");
        for (String geburtsdatum : List.of("1974-03-05", "1974-05-03", "1974-01-01")) {
            registriere(angaben("Youssouf", geburtsdatum, "nachname", nachname))
                    .statusCode(201)
                    .body("hinweise.personId", hasItem(erste));
        }
        registriere(angaben("Josif", "1974-03-05", "nachname", "Andersmann"))
                .statusCode(201)
                .body("hinweise.personId", hasItem(erste));
        registriere(angaben("Youssouf", "1975-03-05", "nachname", nachname))
                .statusCode(201)
                .body("hinweise.personId", not(hasItem(erste)));
    }

    @Test
    void aSpellingWithoutALastNameIsNamedByItsPointer() {
        registriere(angaben("Adam", "1992-04-18", "weitereNamen", List.of(Map.of("vorname", "Adam"))))
                .statusCode(400)
                .body("felder.pfad", hasItem("/weitereNamen/0/nachname"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "vorname, null, /vorname",
                "vorname, ' ', /vorname",
                "nachname, 'Test\u0000mann', /nachname",
                "geburtsdatum, null, /geburtsdatum",
                "geburtsdatum, 18.4.1992, /geburtsdatum",
                "geburtsdatum, 1850-01-01, /geburtsdatum",
                "geburtsdatum, 2100-01-01, /geburtsdatum",
                "staatsangehoerigkeit, Syrien, /staatsangehoerigkeit",
                "staatsangehoerigkeit, QQQ, /staatsangehoerigkeit",
                "geschlecht, VIELLEICHT, /geschlecht",
                "erwerbsfaehig, jawohl, /erwerbsfaehig",
                "haarfarbe, blond, /haarfarbe"
            })
    void aWrongFieldIsNamedByItsPointer(String feld, String wert, String zeiger) {
        var angaben = angaben("Adam", "1992-04-18");
        angaben.put(feld, wert);
        registriere(angaben)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/eingabe-fehlerhaft"))
                .body("felder.pfad", hasItem(zeiger));
    }

    @Test
    void nestedAndListedFieldsAreNamedByTheirPointer() {
        registriere(angaben("Adam", "1992-04-18", "anschrift", Map.of("plz", "Koblenz")))
                .statusCode(400)
                .body("felder.pfad", hasItem("/anschrift/plz"));
        registriere(angaben("Adam", "1992-04-18", "sprachen", List.of("ar", "arabisch!")))
                .statusCode(400)
                .body("felder.pfad", hasItem(endsWith("/1")));
        registriere(angaben("Adam", "1992-04-18", "kontakt", 7))
                .statusCode(400)
                .body("felder.pfad", hasItem("/kontakt"));
        als(ABH).body("{\"vorname\":").post(PERSONEN).then().statusCode(400);
        als(ABH).body("").post(PERSONEN).then().statusCode(400);
    }

    @Test
    void onlyTheOwnersOfTheDataRegisterAndReadInFull() {
        String person = adam();
        given().contentType(ContentType.JSON)
                .body(angaben("Adam", "1992-04-18"))
                .post(PERSONEN)
                .then()
                .statusCode(401);
        given().get(PERSONEN + "/" + person).then().statusCode(401);
        als(LOT).body(angaben("Adam", "1992-04-18")).post(PERSONEN).then().statusCode(403);
        als(LOT).get(PERSONEN + "/" + person).then().statusCode(403);
        als(FREMDE_ABH)
                .get(PERSONEN + "/" + person)
                .then()
                .statusCode(404)
                .body("type", equalTo("/probleme/nicht-gefunden"));
        als(ABH).get(PERSONEN + "/" + niemand()).then().statusCode(404);
        als(ABH).get(PERSONEN + "/keine-id").then().statusCode(404);
    }

    @Test
    void titlesComeInTheLanguageOfTheReader() {
        als(ABH).header("Accept-Language", "en")
                .get(PERSONEN + "/" + niemand())
                .then()
                .body("title", equalTo("Not found"));
    }

    @Test
    void anIdempotencyKeyGivesTheSamePersonTwice() {
        String schluessel = UUID.randomUUID().toString();
        var angaben = angaben("Adam", "1992-04-18");
        String erste = als(ABH).header("Idempotency-Key", schluessel)
                .body(angaben)
                .post(PERSONEN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        als(ABH).header("Idempotency-Key", schluessel)
                .body(angaben)
                .post(PERSONEN)
                .then()
                .statusCode(201)
                .body("id", equalTo(erste));
        assertThat(lies(ABH, erste, "").getString("vorname")).isEqualTo("Adam");
    }

    @Test
    void noAnswerNamesClassesOrStatements() {
        als(ABH).body(Map.of("vorname", Map.of("a", 1)))
                .post(PERSONEN)
                .then()
                .statusCode(400)
                .body("$", not(hasKey("stackTrace")))
                .body("detail", not(org.hamcrest.Matchers.containsString("de.nahtlos")));
    }

    private static ValidatableResponse registriere(Map<String, Object> angaben) {
        return als(ABH).body(angaben).post(PERSONEN).then();
    }
}
