package de.nahtlos.unterbringung.belegung;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.StatusStub;
import de.nahtlos.unterbringung.support.Statusereignisse;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rules of placement over HTTP: refused with reasons, overridden with a reason where the law allows. */
@HousingTest
class RegelApiTest {

    private final UUID person = UUID.randomUUID();

    private static Response belege(Object person, String platz, String abweichungen) {
        return als(KOBLENZ)
                .body("{\"personId\":\"%s\",\"platzId\":\"%s\",\"von\":\"2025-01-13\",\"abweichungen\":%s}"
                        .formatted(person, platz, abweichungen))
                .post("/api/v1/belegungen");
    }

    @Test
    void aNeedThatThePlaceDoesNotMeetIsRefusedAndCanBeOverriddenWithAReason() {
        StatusStub.profil(person, "1990-01-10", "MAENNLICH", "BARRIEREFREI");
        var platz = Haus.platz();
        belege(person, platz, "[]")
                .then()
                .statusCode(422)
                .body("type", equalTo("/probleme/belegungsregel-verletzt"))
                .body("verstoesse.regel", contains("BARRIEREFREI"))
                .body("verstoesse[0].abweichungMoeglich", equalTo(true))
                .body("verstoesse[0].rechtsgrundlage", containsString("§ 44 Abs. 2a"));
        var id = belege(person, platz, "[{\"regel\":\"BARRIEREFREI\",\"grund\":\"Erdgeschoss ohne Stufen\"}]")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        als(KOBLENZ)
                .get("/api/v1/belegungen/" + id)
                .then()
                .body("abweichungen[0].grund", equalTo("Erdgeschoss ohne Stufen"));
    }

    @Test
    void anUnaccompaniedMinorIsForTheJugendamtWhateverTheReason() {
        StatusStub.profil(person, "2012-01-10", "WEIBLICH");
        belege(person, Haus.platz(), "[{\"regel\":\"KINDERSCHUTZ\",\"grund\":\"kein anderer Platz\"}]")
                .then()
                .statusCode(422)
                .body("verstoesse[0].abweichungMoeglich", equalTo(false));
    }

    @Test
    void anAccompaniedChildLivesWhereTheFamilyDoes() {
        var kind = Statusereignisse.einerNeuenPerson();
        StatusStub.profil(kind.person(), "2015-01-10", "WEIBLICH");
        kind.registriert();
        kind.haushalt(
                2,
                UUID.randomUUID(),
                kind.mitglied("KIND"),
                new Statusereignisse(person).mitglied("ELTERNTEIL", kind.person()));
        var plaetze = Haus.plaetze(2, "GEMEINSCHAFTSUNTERKUNFT");
        Haus.wohnt(person, plaetze.get(0), "2025-01-01");
        var woanders = Haus.platz();
        await().untilAsserted(() -> belege(kind.person(), woanders, "[]")
                .then()
                .statusCode(422)
                .body("verstoesse.regel", contains("FAMILIE_ZUSAMMEN")));
        var id = belege(kind.person(), plaetze.get(1), "[]")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Haus.verlege(id, woanders, "2025-02-01").then().statusCode(422);
        als(KOBLENZ)
                .body(
                        "{\"platzId\":\"%s\",\"am\":\"2025-02-01\",\"abweichungen\":[{\"regel\":\"FAMILIE_ZUSAMMEN\",\"grund\":\"Umbau\"}]}"
                                .formatted(woanders))
                .post("/api/v1/belegungen/" + id + "/verlegung")
                .then()
                .statusCode(201)
                .body("abweichungen[0].regel", equalTo("FAMILIE_ZUSAMMEN"));
    }

    @Test
    void whoIsAssignedToAnotherGemeindeNeedsAReason() {
        als(KOBLENZ)
                .body("{\"personen\":[\"%s\"],\"gemeinde\":\"07111001\",\"ankunftAm\":\"2025-01-01\"}"
                        .formatted(person))
                .post("/api/v1/zuweisungen")
                .then()
                .statusCode(201);
        belege(person, Haus.platz(), "[]").then().statusCode(422).body("verstoesse.regel", contains("WOHNSITZAUFLAGE"));
        belege(person, Haus.platz(), "[{\"regel\":\"WOHNSITZAUFLAGE\",\"grund\":\"Bescheid nach § 12a Abs. 5\"}]")
                .then()
                .statusCode(201);
    }

    @Test
    void theRulesCanBeReadAndADeviationNeedsAReason() {
        als(KOBLENZ)
                .get("/api/v1/belegungsregeln?stichtag=2026-01-01")
                .then()
                .statusCode(200)
                .body("regeln.regel", hasItem("KINDERSCHUTZ"));
        belege(person, Haus.platz(), "[{\"regel\":\"BARRIEREFREI\"}]")
                .then()
                .statusCode(400)
                .body("felder[0].pfad", equalTo("/abweichungen/0/grund"));
    }
}
