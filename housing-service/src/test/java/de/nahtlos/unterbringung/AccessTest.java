package de.nahtlos.unterbringung;

import static de.nahtlos.unterbringung.support.Haus.als;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.nahtlos.kit.stack.BadTokens;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.Statusereignisse;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Every endpoint by every role, without and with a bad token, and for another Kommune. */
@HousingTest
class AccessTest {

    private static final String UNT = Haus.KOBLENZ;
    private static final String FML = "leitung.koblenz";
    private static final String MAN = "management.koblenz";
    private static final Set<String> USERS = Set.of(
            UNT,
            FML,
            MAN,
            "abh.koblenz",
            "leistung.koblenz",
            "lotse.koblenz",
            "jobcenter.koblenz",
            "dsb.koblenz",
            "regel.koblenz",
            "betrieb");
    private static final String ID = "01980000-0000-7000-8000-00000000ffff";

    private record Endpoint(String method, String path, Set<String> users) {

        Response call(RequestSpecification caller) {
            return caller.body("{}").request(method, "/api/v1" + path);
        }
    }

    private static List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("POST", "/unterkuenfte", Set.of(UNT)),
                new Endpoint("GET", "/unterkuenfte", Set.of(UNT)),
                new Endpoint("GET", "/unterkuenfte/" + ID, Set.of(UNT)),
                new Endpoint("POST", "/unterkuenfte/" + ID + "/einheiten", Set.of(UNT)),
                new Endpoint("GET", "/unterkuenfte/" + ID + "/einheiten", Set.of(UNT)),
                new Endpoint("GET", "/einheiten/" + ID, Set.of(UNT)),
                new Endpoint("POST", "/einheiten/" + ID + "/plaetze", Set.of(UNT)),
                new Endpoint("GET", "/einheiten/" + ID + "/plaetze", Set.of(UNT)),
                new Endpoint("POST", "/belegungen", Set.of(UNT)),
                new Endpoint("GET", "/belegungen", Set.of(UNT)),
                new Endpoint("GET", "/belegungen/" + ID, Set.of(UNT)),
                new Endpoint("POST", "/belegungen/" + ID + "/ende", Set.of(UNT)),
                new Endpoint("POST", "/belegungen/" + ID + "/verlegung", Set.of(UNT)),
                new Endpoint("POST", "/belegungen/" + ID + "/storno", Set.of(UNT)),
                new Endpoint("GET", "/verfuegbarkeit", Set.of(UNT)),
                new Endpoint("GET", "/belegungsstand", Set.of(UNT, MAN)),
                new Endpoint("GET", "/auszuege", Set.of(UNT, FML)),
                new Endpoint("GET", "/auszuege/" + ID, Set.of(UNT, FML)),
                new Endpoint("PATCH", "/auszuege/" + ID, Set.of(UNT)),
                new Endpoint("POST", "/zuweisungen", Set.of(UNT)),
                new Endpoint("GET", "/zuweisungen", Set.of(UNT)),
                new Endpoint("GET", "/zuweisungen/" + ID, Set.of(UNT)),
                new Endpoint("POST", "/zuweisungen/" + ID + "/aufhebung", Set.of(UNT)),
                new Endpoint("GET", "/quoten", Set.of(UNT, MAN, FML)),
                new Endpoint("PUT", "/quoten/schluessel", Set.of(UNT)),
                new Endpoint("PUT", "/quoten/soll", Set.of(UNT)),
                new Endpoint("POST", "/anrechnungen", Set.of(UNT)),
                new Endpoint("GET", "/anrechnungen", Set.of(UNT)),
                new Endpoint("POST", "/anrechnungen/" + ID + "/anerkennung", Set.of(UNT)),
                new Endpoint("GET", "/lagebild", Set.of(UNT, MAN, FML)),
                new Endpoint("PUT", "/lagebild/07111000/einschaetzung", Set.of(UNT)),
                new Endpoint("POST", "/unterkuenfte/" + ID + "/schliessung", Set.of(UNT)),
                new Endpoint("POST", "/unterkuenfte/" + ID + "/oeffnung", Set.of(UNT)),
                new Endpoint("POST", "/plaetze/" + ID + "/sperren", Set.of(UNT)),
                new Endpoint("GET", "/plaetze/" + ID + "/sperren", Set.of(UNT)),
                new Endpoint("POST", "/sperren/" + ID + "/ende", Set.of(UNT)),
                new Endpoint("POST", "/bestand/einfuhr", Set.of(UNT)),
                new Endpoint("GET", "/belegungsregeln", Set.of(UNT)),
                new Endpoint("GET", "/auswertungen/belegung", Set.of(UNT, MAN)),
                new Endpoint("GET", "/auswertungen/aufenthaltsdauer", Set.of(UNT, MAN)),
                new Endpoint("GET", "/auswertungen/auszugsstau", Set.of(UNT, MAN)),
                new Endpoint("GET", "/auswertungen/segregation", Set.of(UNT, MAN)),
                new Endpoint("PUT", "/auswertungen/einwohner", Set.of(UNT)));
    }

    @Test
    void onlyTheNamedRolesGetIn() {
        for (var endpoint : endpoints()) {
            for (var user : USERS) {
                int status = endpoint.call(als(user)).statusCode();
                if (endpoint.users().contains(user)) {
                    assertThat(status)
                            .as("%s as %s", endpoint, user)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    assertThat(status).as("%s as %s", endpoint, user).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        for (var endpoint : endpoints()) {
            endpoint.call(given().contentType(ContentType.JSON))
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("/probleme/nicht-angemeldet"));
        }
    }

    @Test
    void aTokenThatIsNotRightIsNone() {
        for (var token : List.of(
                "no-token",
                BadTokens.ofOtherRealm("lotse.koblenz"),
                BadTokens.withoutAudience(UNT),
                BadTokens.tampered(UNT, "kommune", "07312"))) {
            given().auth().oauth2(token).get("/api/v1/unterkuenfte").then().statusCode(401);
        }
    }

    @Test
    void everyOperationOfTheApiIsInTheTableAbove() {
        var document = given().accept(ContentType.JSON).get("/q/openapi").jsonPath();
        var operations = document.getMap("paths").entrySet().stream()
                .filter(it -> it.getKey().toString().matches("/api/v1/(?!betrieb).*"))
                .flatMap(it -> ((java.util.Map<?, ?>) it.getValue())
                        .keySet().stream()
                                .filter(method -> !"parameters".equals(method))
                                .map(method -> method.toString().toUpperCase(java.util.Locale.ROOT) + " "
                                        + it.getKey()
                                                .toString()
                                                .replace("/api/v1", "")
                                                .replace("{id}", ID)
                                                .replace("{gemeinde}", "07111000")))
                .toList();
        assertThat(operations)
                .containsExactlyInAnyOrderElementsOf(endpoints().stream()
                        .map(it -> it.method() + " " + it.path())
                        .toList());
    }

    @Test
    void idsOfAnotherKommuneAreUnknown() {
        var person = Statusereignisse.einerNeuenPerson();
        var unterkunft = Haus.unterkunft(UNT, "GEMEINSCHAFTSUNTERKUNFT");
        var einheit = Haus.einheit(UNT, unterkunft);
        var platz = Haus.plaetze(UNT, einheit, 1).getFirst();
        var belegung = Haus.wohnt(person.person(), platz, "2025-01-13").getString("id");
        person.anerkannt();
        Awaitility.await().until(() -> !Haus.auszuege(person.person()).isEmpty());
        var auszug = Haus.auszuege(person.person()).getFirst().get("id").toString();

        for (var path : List.of(
                "/unterkuenfte/" + unterkunft,
                "/unterkuenfte/" + unterkunft + "/einheiten",
                "/einheiten/" + einheit,
                "/einheiten/" + einheit + "/plaetze",
                "/belegungen/" + belegung,
                "/auszuege/" + auszug)) {
            fremd().get("/api/v1" + path).then().statusCode(404).body("type", equalTo("/probleme/nicht-gefunden"));
        }
        fremdSchreibt("POST", "/unterkuenfte/" + unterkunft + "/einheiten", "{\"bezeichnung\":\"X\"}");
        fremdSchreibt("POST", "/einheiten/" + einheit + "/plaetze", "{\"anzahl\":1}");
        fremdSchreibt(
                "POST",
                "/belegungen",
                "{\"personId\":\"%s\",\"platzId\":\"%s\",\"von\":\"2030-01-01\"}".formatted(UUID.randomUUID(), platz));
        fremdSchreibt("POST", "/belegungen/" + belegung + "/ende", "{\"am\":\"2026-01-01\",\"grund\":\"AUSZUG\"}");
        fremdSchreibt(
                "POST",
                "/belegungen/" + belegung + "/verlegung",
                "{\"am\":\"2026-01-01\",\"platzId\":\"%s\"}".formatted(platz));
        fremdSchreibt("POST", "/belegungen/" + belegung + "/storno", "");
        fremdSchreibt("PATCH", "/auszuege/" + auszug, "{\"status\":\"WOHNUNG_GEFUNDEN\"}");
        assertThat(fremd().get("/api/v1/belegungen?person=" + person.person())
                        .jsonPath()
                        .getList("eintraege"))
                .isEmpty();
    }

    private static RequestSpecification fremd() {
        return als(Haus.KAISERSLAUTERN).header("If-Match", "*");
    }

    private static void fremdSchreibt(String method, String path, String body) {
        fremd().body(body).request(method, "/api/v1" + path).then().statusCode(404);
    }
}
