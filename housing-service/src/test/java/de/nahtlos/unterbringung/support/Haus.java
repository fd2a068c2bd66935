package de.nahtlos.unterbringung.support;

import static io.restassured.RestAssured.given;

import de.nahtlos.kit.stack.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the housing office does, over HTTP. */
public final class Haus {

    public static final String KOBLENZ = "unterkunft.koblenz";
    public static final String KAISERSLAUTERN = "unterkunft.kaiserslautern";

    private Haus() {}

    public static RequestSpecification als(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    public static String unterkunft(String user, String art) {
        return als(user)
                .body(Map.of(
                        "name",
                        "Haus " + UUID.randomUUID(),
                        "art",
                        art,
                        "gemeinde",
                        user.equals(KOBLENZ) ? "07111000" : "07312000",
                        "adresse",
                        Map.of("strasse", "Musterweg 1", "plz", "56068", "ort", "Koblenz")))
                .post("/api/v1/unterkuenfte")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String einheit(String user, String unterkunft) {
        return als(user)
                .body(Map.of("bezeichnung", "Zimmer " + UUID.randomUUID()))
                .post("/api/v1/unterkuenfte/" + unterkunft + "/einheiten")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static List<String> plaetze(String user, String einheit, int anzahl) {
        return als(user)
                .body(Map.of("anzahl", anzahl))
                .post("/api/v1/einheiten/" + einheit + "/plaetze")
                .then()
                .statusCode(201)
                .extract()
                .path("plaetze.id");
    }

    /** New places in a new Unterkunft of Koblenz. */
    public static List<String> plaetze(int anzahl, String art) {
        return plaetze(KOBLENZ, einheit(KOBLENZ, unterkunft(KOBLENZ, art)), anzahl);
    }

    public static String platz() {
        return plaetze(1, "GEMEINSCHAFTSUNTERKUNFT").getFirst();
    }

    public static Response belege(Object person, String platz, String von, String bis) {
        String ende = bis == null ? "" : ",\"bis\":\"" + bis + "\"";
        return als(KOBLENZ)
                .body("{\"personId\":\"%s\",\"platzId\":\"%s\",\"von\":\"%s\"%s}".formatted(person, platz, von, ende))
                .post("/api/v1/belegungen");
    }

    /** An open-ended stay; its view. */
    public static JsonPath wohnt(Object person, String platz, String von) {
        return belege(person, platz, von, null).then().statusCode(201).extract().jsonPath();
    }

    public static Response beende(String belegung, String am, String grund) {
        return aufBelegung(belegung)
                .body(Map.of("am", am, "grund", grund))
                .post("/api/v1/belegungen/" + belegung + "/ende");
    }

    public static Response verlege(String belegung, String platz, String am) {
        return aufBelegung(belegung)
                .body(Map.of("platzId", platz, "am", am))
                .post("/api/v1/belegungen/" + belegung + "/verlegung");
    }

    public static Response storniere(String belegung) {
        return aufBelegung(belegung).post("/api/v1/belegungen/" + belegung + "/storno");
    }

    private static RequestSpecification aufBelegung(String belegung) {
        String etag = als(KOBLENZ).get("/api/v1/belegungen/" + belegung).header("ETag");
        return als(KOBLENZ).header("If-Match", etag);
    }

    /** The person's Auszuege, whatever their state, earliest target date first. */
    public static List<Map<String, Object>> auszuege(Object person) {
        String cursor = "";
        List<Map<String, Object>> found = new java.util.ArrayList<>();
        do {
            var page = als(KOBLENZ)
                    .get("/api/v1/auszuege?limit=200&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("eintraege").stream()
                    .filter(it -> person.toString().equals(it.get("personId")))
                    .forEach(found::add);
            cursor = page.getString("weiter");
        } while (cursor != null);
        return found;
    }
}
