package de.nahtlos.status.support;

import static io.restassured.RestAssured.given;

import de.nahtlos.kit.stack.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the offices do, over HTTP. All people are invented. */
public final class Amt {

    public static final String ABH = "abh.koblenz";
    public static final String LEI = "leistung.koblenz";
    public static final String LOT = "lotse.koblenz";
    public static final String FML = "leitung.koblenz";
    public static final String UNT = "unterkunft.koblenz";
    public static final String REG = "regel.koblenz";
    public static final String JC = "jobcenter.koblenz";
    public static final String FREMDE_ABH = "abh.kaiserslautern";
    public static final String V1 = "/api/v1";

    private Amt() {}

    public static RequestSpecification als(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** A service client that acts for a Kommune. */
    public static RequestSpecification alsDienst(String client, String kommune) {
        return given().auth()
                .oauth2(Tokens.ofClient(client))
                .header("Nahtlos-Kommune", kommune)
                .contentType(ContentType.JSON);
    }

    /** Body of a registration; further fields or other values replace these. */
    public static Map<String, Object> angaben(String vorname, String geburtsdatum, Object... weitere) {
        Map<String, Object> angaben = new HashMap<>(Map.of(
                "vorname",
                vorname,
                "nachname",
                "Testmann",
                "geburtsdatum",
                geburtsdatum,
                "staatsangehoerigkeit",
                "SYR",
                "sprachen",
                List.of("ar")));
        for (int i = 0; i < weitere.length; i += 2) {
            angaben.put((String) weitere[i], weitere[i + 1]);
        }
        return angaben;
    }

    public static String person(String vorname, String geburtsdatum) {
        return registriert(angaben(vorname, geburtsdatum));
    }

    public static String registriert(Map<String, Object> angaben) {
        return als(ABH).body(angaben)
                .post(V1 + "/personen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A grown-up with nothing known. */
    public static String adam() {
        return person("Adam", "1992-04-18");
    }

    public static Map<String, Object> ereignis(String typ, String datum, Object... felder) {
        Map<String, Object> ereignis = new HashMap<>(Map.of("typ", typ, "datum", datum));
        for (int i = 0; i < felder.length; i += 2) {
            ereignis.put((String) felder[i], felder[i + 1]);
        }
        return ereignis;
    }

    public static Response melde(String user, String person, Map<String, Object> ereignis) {
        return als(user).body(ereignis).post(V1 + "/personen/" + person + "/ereignisse");
    }

    /** A fact that takes effect. */
    public static JsonPath geschieht(String person, String typ, String datum, Object... felder) {
        return melde(ABH, person, ereignis(typ, datum, felder))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** An applicant: Gesuch 13.1.2025, Antrag 27.1.2025. */
    public static String asylbewerber() {
        String person = adam();
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        geschieht(person, "ASYLANTRAG", "2025-01-27");
        return person;
    }

    public static JsonPath bescheid(String person, String zustellung) {
        return geschieht(person, "BAMF_BESCHEID", zustellung, "ergebnis", "FLUECHTLING_3");
    }

    public static Response storniere(String person, String ereignis, Map<String, Object> ersatz) {
        Map<String, Object> storno = new HashMap<>(Map.of("grund", "FALSCHES_DATUM"));
        if (ersatz != null) {
            storno.put("ersatz", ersatz);
        }
        return als(ABH).body(storno).post(V1 + "/personen/" + person + "/ereignisse/" + ereignis + "/storno");
    }

    /** What a caller reads of a person: {@code statusverlauf}, {@code fristen} … */
    public static JsonPath lies(String user, String person, String teil) {
        return als(user)
                .get(V1 + "/personen/" + person + (teil.isEmpty() ? "" : "/" + teil))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static String haushalt(Object... mitglieder) {
        return als(ABH).body(Map.of("mitglieder", List.of(mitglieder)))
                .post(V1 + "/haushalte")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> mitglied(String person, String rolle, String von) {
        return Map.of("personId", person, "rolle", rolle, "von", von);
    }

    /** An id that nobody has. */
    public static String niemand() {
        return UUID.randomUUID().toString();
    }
}
