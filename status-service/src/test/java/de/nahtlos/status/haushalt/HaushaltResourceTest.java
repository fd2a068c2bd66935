package de.nahtlos.status.haushalt;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.haushalt;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.mitglied;
import static de.nahtlos.status.support.Amt.niemand;
import static de.nahtlos.status.support.Amt.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@StatusTest
class HaushaltResourceTest {

    private static final String HAUSHALTE = V1 + "/haushalte";

    @Test
    void aHouseholdIsFormedEmptyWithMembersOrWithItsFirstMember() {
        bilde(ABH, Map.of()).statusCode(201).header("Location", notNullValue()).body("mitglieder", equalTo(List.of()));
        String adam = adam();
        String eva = person("Eva", "1991-02-11");
        bilde(
                        ABH,
                        Map.of(
                                "mitglieder",
                                List.of(
                                        mitglied(adam, "PARTNER", "2025-01-13"),
                                        mitglied(eva, "PARTNER", "2025-01-13"))))
                .statusCode(201)
                .body("mitglieder.personId", containsInAnyOrder(adam, eva))
                .body("version", equalTo(2));
        String kain = person("Kain", "2019-03-01");
        String haushalt = bilde(ABH, mitglied(kain, "UMA", "2025-01-13"))
                .statusCode(201)
                .body("mitglieder.personId", contains(kain))
                .body("mitglieder[0].bis", equalTo(null))
                .extract()
                .path("id");
        als(ABH).get(HAUSHALTE + "/" + haushalt).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void theHouseholdStandsInTheViewOfEachMember() {
        String eva = person("Eva", "1991-02-11");
        String kain = person("Kain", "2019-03-01");
        haushalt(
                Map.of("personId", eva, "rolle", "ELTERNTEIL", "elternVon", List.of(kain), "von", "2025-01-13"),
                mitglied(kain, "KIND", "2025-01-13"));
        assertThat(lies(ABH, kain, "").getList("haushalt.personId")).containsExactlyInAnyOrder(eva, kain);
        assertThat(lies(ABH, kain, "").getString("haushalt.find { it.rolle == 'ELTERNTEIL' }.elternVon[0]"))
                .isEqualTo(kain);
    }

    @Test
    void aPersonIsInOneHouseholdAtATimeAndMayMoveAfterTheEnd() {
        String adam = adam();
        String erster = haushalt(mitglied(adam, "ALLEINSTEHEND", "2025-01-13"));
        String zweiter = haushalt();
        nimmAuf(ABH, zweiter, mitglied(adam, "PARTNER", "2025-06-01"))
                .statusCode(409)
                .body("type", equalTo("/probleme/person-bereits-im-haushalt"))
                .body("konflikt.haushaltId", equalTo(erster))
                .body("konflikt.von", equalTo("2025-01-13"));
        beende(ABH, erster, adam, Map.of("am", "2025-06-01"))
                .statusCode(200)
                .body("mitglieder[0].bis", equalTo("2025-05-31"));
        nimmAuf(ABH, zweiter, mitglied(adam, "PARTNER", "2025-06-01"))
                .statusCode(201)
                .header("ETag", "\"2\"");
        assertThat(lies(ABH, adam, "").getList("haushalt.rolle")).containsExactly("PARTNER");
    }

    @Test
    void whoHasMovedOutNoLongerSharesTheDerivationOfTheOthers() {
        String adam = asylbewerber();
        String eva = person("Eva", "1991-02-11");
        String erster = haushalt(mitglied(adam, "PARTNER", "2025-01-13"), mitglied(eva, "PARTNER", "2025-01-13"));
        geschieht(eva, "ASYLGESUCH", "2025-01-13");
        beende(ABH, erster, eva, Map.of("bis", "2025-05-31")).statusCode(200);
        haushalt(mitglied(eva, "ALLEINSTEHEND", "2025-06-01"));
        bescheid(adam, "2025-09-04");
        assertThat(lies(ABH, adam, "").getString("rechtskreis")).isEqualTo("SGB_II");
        assertThat(lies(ABH, eva, "").getString("rechtskreis")).isEqualTo("ASYLBLG_3");
        assertThat(lies(ABH, eva, "").getList("haushalt.personId")).containsExactly(eva);
    }

    @Test
    void anEndIsGivenOnceAndInOneWay() {
        String adam = adam();
        String haushalt = haushalt(mitglied(adam, "ALLEINSTEHEND", "2025-01-13"));
        beende(ABH, haushalt, adam, Map.of()).statusCode(400).body("felder.pfad", hasItem("/bis"));
        beende(ABH, haushalt, adam, Map.of("bis", "2025-05-01", "am", "2025-05-02"))
                .statusCode(400);
        beende(ABH, haushalt, adam, Map.of("bis", "2025-01-12")).statusCode(400).body("felder.pfad", hasItem("/bis"));
        beende(ABH, haushalt, person("Eva", "1991-02-11"), Map.of("bis", "2025-05-01"))
                .statusCode(404);
        beende(ABH, haushalt, adam, Map.of("bis", "2025-05-01")).statusCode(200);
        beende(ABH, haushalt, adam, Map.of("bis", "2025-05-02"))
                .statusCode(409)
                .body("type", equalTo("/probleme/mitgliedschaft-beendet"));
    }

    @Test
    void wrongFieldsAreNamed() {
        String adam = adam();
        bilde(ABH, Map.of("personId", adam, "rolle", "PARTNER")).statusCode(400).body("felder.pfad", hasItem("/von"));
        bilde(ABH, mitglied(adam, "ONKEL", "2025-01-13")).statusCode(400).body("felder.pfad", hasItem("/rolle"));
        bilde(ABH, Map.of("mitglieder", List.of(Map.of("personId", adam))))
                .statusCode(400)
                .body("felder.pfad", hasItem("/mitglieder/0/von"));
        nimmAuf(ABH, haushalt(), Map.of("rolle", "KIND", "von", "2025-01-13"))
                .statusCode(400)
                .body("felder.pfad", hasItem("/personId"));
    }

    @Test
    void unknownAndForeignPeopleAndHouseholdsAre404() {
        String adam = adam();
        String haushalt = haushalt(mitglied(adam, "ALLEINSTEHEND", "2025-01-13"));
        bilde(ABH, mitglied(niemand(), "PARTNER", "2025-01-13")).statusCode(404);
        nimmAuf(ABH, niemand(), mitglied(person("Eva", "1991-02-11"), "PARTNER", "2025-01-13"))
                .statusCode(404);
        nimmAuf(FREMDE_ABH, haushalt, mitglied(adam, "PARTNER", "2026-01-13")).statusCode(404);
        bilde(FREMDE_ABH, mitglied(adam, "PARTNER", "2026-01-13")).statusCode(404);
        als(FREMDE_ABH).get(HAUSHALTE + "/" + haushalt).then().statusCode(404);
        beende(FREMDE_ABH, haushalt, adam, Map.of("bis", "2025-05-01")).statusCode(404);
        bilde(
                        ABH,
                        Map.of(
                                "personId",
                                person("Eva", "1991-02-11"),
                                "rolle",
                                "ELTERNTEIL",
                                "elternVon",
                                List.of(niemand()),
                                "von",
                                "2025-01-13"))
                .statusCode(404);
    }

    @Test
    void onlyTheOwnersOfTheDataChangeHouseholds() {
        String haushalt = haushalt();
        bilde(LOT, Map.of()).statusCode(403);
        als(LOT).get(HAUSHALTE + "/" + haushalt).then().statusCode(403);
        nimmAuf(LOT, haushalt, mitglied(niemand(), "KIND", "2025-01-13")).statusCode(403);
        beende(LOT, haushalt, niemand(), Map.of("bis", "2025-05-01")).statusCode(403);
        given().contentType(ContentType.JSON).body("{}").post(HAUSHALTE).then().statusCode(401);
        given().get(HAUSHALTE + "/" + haushalt).then().statusCode(401);
    }

    private static ValidatableResponse bilde(String user, Map<String, Object> body) {
        return als(user).body(body).post(HAUSHALTE).then();
    }

    private static ValidatableResponse nimmAuf(String user, String haushalt, Map<String, Object> mitglied) {
        return als(user)
                .body(mitglied)
                .post(HAUSHALTE + "/" + haushalt + "/mitglieder")
                .then();
    }

    private static ValidatableResponse beende(String user, String haushalt, String person, Map<String, Object> ende) {
        return als(user)
                .body(ende)
                .post(HAUSHALTE + "/" + haushalt + "/mitglieder/" + person + "/ende")
                .then();
    }
}
