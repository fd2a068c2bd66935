package de.nahtlos.status.auskunft;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.JC;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.UNT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.alsDienst;
import static de.nahtlos.status.support.Amt.angaben;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.haushalt;
import static de.nahtlos.status.support.Amt.mitglied;
import static de.nahtlos.status.support.Amt.niemand;
import static de.nahtlos.status.support.Amt.registriert;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Search and query: each role sees its view for its purpose, and the access is logged. */
@StatusTest
class PersonenAnfrageTest {

    private static final String SUCHE = V1 + "/personen/suche";
    private static final String ABFRAGE = V1 + "/personen/abfrage";

    @Test
    void theSearchToleratesTypingErrorsAndShowsTheBestMatchFirst() {
        String nachname = eigenerName();
        String person = registriert(angaben("Eva", "1990-05-06", "nachname", nachname));
        JsonPath gefunden = suche(ABH, Map.of("name", "Ewa " + nachname.replace("mann", "man")))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(gefunden.getString("eintraege[0].id")).isEqualTo(person);
        assertThat(gefunden.getString("eintraege[0].nachname")).isEqualTo(nachname);
        suche(FREMDE_ABH, Map.of("name", nachname)).statusCode(200).body("eintraege.id", not(hasItem(person)));
    }

    @Test
    void aPersonIsFoundByAnyOfHerSpellingsAndByTheirBeginning() {
        String nachname = eigenerName();
        String alias = eigenerName().replace("Testmann", "Beispiel");
        String person = registriert(angaben(
                "Eva",
                "1990-05-06",
                "nachname",
                nachname,
                "weitereNamen",
                List.of(Map.of("vorname", "Ewa", "nachname", alias))));
        for (String gesucht : List.of("Eva " + nachname, alias + " Ewa", alias.substring(0, alias.length() - 2))) {
            suche(ABH, Map.of("name", gesucht)).statusCode(200).body("eintraege.id", hasItem(person));
        }
        String neu = eigenerName();
        als(ABH).header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("nachname", neu, "weitereNamen", List.of()))
                .patch(V1 + "/personen/" + person)
                .then()
                .statusCode(200);
        suche(ABH, Map.of("name", alias)).statusCode(200).body("eintraege.id", not(hasItem(person)));
        suche(ABH, Map.of("name", neu)).statusCode(200).body("eintraege.id", hasItem(person));
    }

    @Test
    void theSearchPagesThroughEverythingOnce() {
        String nachname = eigenerName();
        for (int i = 0; i < 3; i++) {
            registriert(angaben("Adam", "1990-05-06", "nachname", nachname));
        }
        JsonPath erste = suche(ABH, Map.of("name", nachname, "limit", 2))
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath zweite = suche(ABH, Map.of("name", nachname, "limit", 2, "cursor", erste.getString("weiter")))
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> ids = new java.util.ArrayList<>(erste.getList("eintraege.id"));
        assertThat(ids).hasSize(2);
        ids.addAll(zweite.getList("eintraege.id"));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        suche(ABH, Map.of("name", nachname, "cursor", "unsinn")).statusCode(400);
    }

    @Test
    void statusAndRechtskreisOfTodayNarrowTheSearch() {
        String person = asylbewerber();
        String nummer = UUID.randomUUID().toString().substring(0, 12);
        String anderer = registriert(angaben("Adam", "1992-04-18", "azrNummer", nummer));
        suche(ABH, Map.of("name", "Adam Testmann", "status", "ASYLBEWERBER", "limit", 200))
                .statusCode(200)
                .body("eintraege.id", not(hasItem(anderer)));
        suche(ABH, Map.of("azrNummer", nummer)).statusCode(200).body("eintraege.id", contains(anderer));
        suche(ABH, Map.of("geburtsdatum", "1992-04-18", "rechtskreis", "ASYLBLG_3", "limit", 200))
                .statusCode(200)
                .body("eintraege.status", hasItem("ASYLBEWERBER"));
        assertThat(person).isNotNull();
    }

    @Test
    void aSearchNeedsACriterionAPurposeAndARole() {
        suche(ABH, Map.of("zweck", "FALL")).statusCode(400);
        suche(LOT, Map.of("name", "Testmann")).statusCode(400).body("felder.pfad", hasItem("/zweck"));
        suche(LOT, Map.of("name", "Testmann", "zweck", "UNTERBRINGUNG")).statusCode(403);
        suche(UNT, Map.of("name", "Testmann", "zweck", "FALL")).statusCode(403);
        suche(JC, Map.of("name", "Testmann", "zweck", "FALL")).statusCode(403);
        suche(ABH, Map.of("name", "Testmann", "limit", 201)).statusCode(400).body("felder.pfad", hasItem("/limit"));
        given().contentType(ContentType.JSON)
                .body(Map.of("name", "x"))
                .post(SUCHE)
                .then()
                .statusCode(401);
    }

    @Test
    void aLotseSeesTheViewBegleitung() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        frage(LOT, "FALL", person)
                .statusCode(200)
                .body("[0].id", equalTo(person))
                .body("[0].bezeichnung", equalTo("Asylberechtigter"))
                .body("[0].rechtskreis", equalTo("SGB_II"))
                .body("[0].fristen.typ", hasItem("KLAGEFRIST"))
                .body("[0]", not(hasKey("azrNummer")))
                .body("[0]", not(hasKey("schutzart")))
                .body("[0]", not(hasKey("anschrift")));
    }

    @Test
    void aCorrectedBirthDateIsShown() {
        String person = adam();
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        geschieht(person, "GEBURTSDATUM_BERICHTIGT", "2025-02-01", "neuesGeburtsdatum", "1994-04-18");
        frage(LOT, "FALL", person).statusCode(200).body("[0].geburtsdatum", equalTo("1994-04-18"));
    }

    @Test
    void housingSeesTheViewWohnen() {
        String person = registriert(angaben("Eva", "1991-02-11", "merkmale", List.of("BARRIEREFREI", "SONSTIGES")));
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        frage(UNT, "UNTERBRINGUNG", person)
                .statusCode(200)
                .body("[0].merkmale", contains("BARRIEREFREI"))
                .body("[0].wohnpflicht", equalTo(true))
                .body("[0]", not(hasKey("rechtskreis")))
                .body("[0]", not(hasKey("staatsangehoerigkeit")));
    }

    @Test
    void unknownAndForeignPersonsAreLeftOutAndEachAccessIsLogged() {
        String person = adam();
        als(LOT).body(Map.of("ids", List.of(niemand(), person, person), "zweck", "FALL"))
                .post(ABFRAGE)
                .then()
                .statusCode(200)
                .body("id", contains(person));
        als("lotse.kaiserslautern")
                .body(Map.of("ids", List.of(person), "zweck", "FALL"))
                .post(ABFRAGE)
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of()));
        var zeilen = Datenbank.zeilen(
                "select wer || ' ' || rolle || ' ' || zweck || ' ' || ansicht from zugriffsprotokoll where person_id = '"
                        + person + "' order by id");
        assertThat(zeilen)
                .containsExactly(
                        "abh.koblenz auslaenderbehoerde EIGENE_AUFGABE PERSON_REGISTRIEREN",
                        "lotse.koblenz integrationslotse FALL BEGLEITUNG");
    }

    @Test
    void aWrongPurposeARoleWithoutViewAndTooManyIdsAreRefused() {
        String person = adam();
        frage(LOT, "UNTERBRINGUNG", person).statusCode(403).body("type", equalTo("/probleme/keine-berechtigung"));
        frage(JC, "FALL", person).statusCode(403);
        als(LOT).body(Map.of("ids", List.of(person))).post(ABFRAGE).then().statusCode(400);
        als(LOT).body(Map.of("zweck", "FALL"))
                .post(ABFRAGE)
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/ids"));
        als(LOT).body(Map.of("ids", java.util.Collections.nCopies(201, person), "zweck", "FALL"))
                .post(ABFRAGE)
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON).body("{}").post(ABFRAGE).then().statusCode(401);
    }

    @Test
    void serviceClientsNameTheKommuneAndHaveTheirOwnPurposes() {
        String person = adam();
        var body = Map.of("ids", List.of(person), "zweck", "FALL");
        given().auth()
                .oauth2(Tokens.ofClient("fall-dienst"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(ABFRAGE)
                .then()
                .statusCode(400);
        alsDienst("fall-dienst", "07111")
                .body(body)
                .post(ABFRAGE)
                .then()
                .statusCode(200)
                .body("id", contains(person));
        alsDienst("fall-dienst", "07312")
                .body(body)
                .post(ABFRAGE)
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of()));
        alsDienst("unterbringung-dienst", "07111")
                .body(body)
                .post(ABFRAGE)
                .then()
                .statusCode(403);
    }

    @Test
    void theViewUebergabeIsTheWhitelistOfThePacket() {
        String person = asylbewerber();
        String kind = registriert(angaben("Kain", "2019-03-01"));
        haushalt(mitglied(person, "ELTERNTEIL", "2025-01-13"), mitglied(kind, "KIND", "2025-01-13"));
        bescheid(person, "2025-09-04");
        geschieht(person, "AE_ERTEILT", "2025-11-03", "paragraf", "25 Abs. 2 S. 1 Alt. 1", "gueltigBis", "2028-11-02");
        alsDienst("fall-dienst", "07111")
                .body(Map.of("ids", List.of(person), "zweck", "UEBERGABE"))
                .post(ABFRAGE)
                .then()
                .statusCode(200)
                .body("[0].zustellung", equalTo("2025-09-04"))
                .body("[0].schutzart", equalTo("FLUECHTLING_3"))
                .body("[0].titel.paragraf", equalTo("25 Abs. 2 S. 1 Alt. 1"))
                .body("[0].titel.gueltigBis", equalTo("2028-11-02"))
                .body("[0].haushalt.personId", hasItem(kind))
                .body("[0].rechtskreiswechsel[0].wirksamAb", equalTo("2025-10-01"))
                .body("[0].rechtskreiswechsel[0].status", equalTo("FESTGESTELLT"));
        frage(LOT, "UEBERGABE", person).statusCode(403);
        alsDienst("unterbringung-dienst", "07111")
                .body(Map.of("ids", List.of(person), "zweck", "UEBERGABE"))
                .post(ABFRAGE)
                .then()
                .statusCode(403);
    }

    private static String eigenerName() {
        return "Testmann" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static ValidatableResponse suche(String user, Map<String, Object> gesucht) {
        return als(user).body(gesucht).post(SUCHE).then();
    }

    private static ValidatableResponse frage(String user, String zweck, String person) {
        return als(user)
                .body(Map.of("ids", List.of(person), "zweck", zweck))
                .post(ABFRAGE)
                .then();
    }
}
