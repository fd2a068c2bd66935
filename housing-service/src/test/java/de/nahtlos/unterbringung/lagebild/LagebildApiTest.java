package de.nahtlos.unterbringung.lagebild;

import static de.nahtlos.unterbringung.support.Haus.KOBLENZ;
import static de.nahtlos.unterbringung.support.Haus.als;
import static de.nahtlos.unterbringung.support.Haus.belege;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Quota and Lagebild of a Gemeinde of this test alone, over HTTP. */
@HousingTest
class LagebildApiTest {

    private final String gemeinde =
            "07111%03d".formatted(ThreadLocalRandom.current().nextInt(1, 1000));

    private void weiseZu(String am, int personen) {
        als(KOBLENZ)
                .body(Map.of(
                        "personen",
                        Stream.generate(UUID::randomUUID).limit(personen).toList(),
                        "gemeinde",
                        gemeinde,
                        "ankunftAm",
                        am))
                .post("/api/v1/zuweisungen")
                .then()
                .statusCode(201);
    }

    private List<String> haus(String art, int plaetze) {
        var unterkunft = als(KOBLENZ)
                .body("""
                        {"name": "Haus", "art": "%s", "gemeinde": "%s",
                         "adresse": {"strasse": "Musterweg 1", "plz": "56068", "ort": "Koblenz"}}""".formatted(art, gemeinde))
                .post("/api/v1/unterkuenfte")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return Haus.plaetze(KOBLENZ, Haus.einheit(KOBLENZ, unterkunft), plaetze);
    }

    private Map<String, Object> lage(String user, String stichtag) {
        return als(user)
                .get("/api/v1/lagebild?stichtag=" + stichtag)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("gemeinden.find { it.gemeinde == '" + gemeinde + "' }");
    }

    @Test
    void assignedCreditableHousedFreeAndProspective() {
        weiseZu("2035-03-03", 3);
        weiseZu("2035-07-01", 2);
        var plaetze = haus("GEMEINSCHAFTSUNTERKUNFT", 4);
        belege(UUID.randomUUID(), plaetze.get(0), "2035-03-03", null).then().statusCode(201);
        belege(UUID.randomUUID(), plaetze.get(1), "2035-03-03", "2035-07-31")
                .then()
                .statusCode(201);
        var anrechnung = als(KOBLENZ)
                .body(Map.of(
                        "personId",
                        UUID.randomUUID(),
                        "gemeinde",
                        gemeinde,
                        "art",
                        "GEBURT",
                        "gemeldetAm",
                        "2035-04-10"))
                .post("/api/v1/anrechnungen")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(lage(KOBLENZ, "2035-06-01"))
                .containsEntry("zugewiesen", 3)
                .containsEntry("angekuendigt", 2)
                .containsEntry("anrechenbar", 1)
                .containsEntry("untergebracht", Map.of("GEMEINSCHAFTSUNTERKUNFT", 2))
                .containsEntry("frei", Map.of("GEMEINSCHAFTSUNTERKUNFT", 2))
                .containsEntry("inAussicht", Map.of("GEMEINSCHAFTSUNTERKUNFT", 1));

        als(KOBLENZ)
                .body(Map.of("ab", "2035-05-01"))
                .post("/api/v1/anrechnungen/" + anrechnung + "/anerkennung")
                .then()
                .statusCode(200)
                .body("angerechnetAb", equalTo("2035-05-01"));
        als(KOBLENZ)
                .body(Map.of("ab", "2035-05-01"))
                .post("/api/v1/anrechnungen/" + anrechnung + "/anerkennung")
                .then()
                .statusCode(409);
        assertThat(lage(KOBLENZ, "2035-06-01")).containsEntry("anrechenbar", 0);
        assertThat(als(KOBLENZ)
                        .get("/api/v1/anrechnungen?offen=false&gemeinde=" + gemeinde)
                        .jsonPath()
                        .getList("eintraege.id"))
                .contains(anrechnung);
        assertThat(als(KOBLENZ)
                        .get("/api/v1/quoten?jahr=2035")
                        .jsonPath()
                        .getList("gemeinden.find { it.gemeinde == '" + gemeinde + "' }.monate.ist"))
                .startsWith(0, 0, 3, 0, 1, 0, 2);
    }

    @Test
    void blockedPlacesAreNotFreeAndThoseThatCanBeUsedAgainAreInProspect() {
        var plaetze = haus("GEMEINSCHAFTSUNTERKUNFT", 4);
        sperre(plaetze.get(0), "REPARATUR", "2034-07-01");
        sperre(plaetze.get(1), "REPARATUR", "2035-07-01");
        belege(UUID.randomUUID(), plaetze.get(2), "2034-01-01", "2034-07-01")
                .then()
                .statusCode(201);
        sperre(plaetze.get(2), "QUARANTAENE", "2034-06-30");
        belege(UUID.randomUUID(), plaetze.get(2), "2034-08-01", null).then().statusCode(201);
        assertThat(lage(KOBLENZ, "2034-06-01"))
                .containsEntry("untergebracht", Map.of("GEMEINSCHAFTSUNTERKUNFT", 1))
                .containsEntry("frei", Map.of("GEMEINSCHAFTSUNTERKUNFT", 1))
                .containsEntry("inAussicht", Map.of("GEMEINSCHAFTSUNTERKUNFT", 1));
    }

    private static void sperre(String platz, String grund, String bis) {
        als(KOBLENZ)
                .body(Map.of("von", "2034-05-01", "bis", bis, "grund", grund))
                .post("/api/v1/plaetze/" + platz + "/sperren")
                .then()
                .statusCode(201);
    }

    @Test
    void ownAndComputedJudgementAndWhereTheyDiffer() {
        haus("DEZENTRALE_WOHNUNG", 1);
        weiseZu("2036-07-01", 2);
        assertThat(lage(KOBLENZ, "2036-06-01"))
                .containsEntry("urteil", null)
                .containsEntry("urteilBerechnet", "KRITISCH")
                .containsEntry("abweichung", false);
        schaetzeEin("AUSREICHEND").then().statusCode(200);
        assertThat(lage("leitung.koblenz", "2036-06-01"))
                .containsEntry("urteil", "AUSREICHEND")
                .containsEntry("abweichung", true)
                .containsEntry("bemerkung", "Neubau");
        schaetzeEin("KRITISCH");
        assertThat(lage(KOBLENZ, "2036-06-01")).containsEntry("abweichung", false);
        schaetzeEin("EGAL").then().statusCode(400).body("felder[0].pfad", equalTo("/urteil"));
        als(KOBLENZ)
                .body(Map.of("urteil", "KRITISCH"))
                .put("/api/v1/lagebild/07312000/einschaetzung")
                .then()
                .statusCode(404);
    }

    private Response schaetzeEin(String urteil) {
        return als(KOBLENZ)
                .body(Map.of("urteil", urteil, "bemerkung", "Neubau"))
                .put("/api/v1/lagebild/" + gemeinde + "/einschaetzung");
    }

    @Test
    void readersOfFiguresSeeNoSmallNumberAndNoRemark() {
        var plaetze = haus("NOTUNTERKUNFT", 8);
        weiseZu("2037-03-03", 3);
        belege(UUID.randomUUID(), plaetze.get(0), "2037-03-03", null).then().statusCode(201);
        schaetzeEin("KRITISCH");
        assertThat(lage("management.koblenz", "2037-06-01"))
                .containsEntry("zugewiesen", null)
                .containsEntry("saldo", null)
                .containsEntry("bemerkung", null)
                .containsEntry("urteil", "KRITISCH")
                .extracting("untergebracht", "frei")
                .allSatisfy(it -> assertThat(it).isEqualTo(java.util.Collections.singletonMap("NOTUNTERKUNFT", null)));
        var maerz = als("management.koblenz").get("/api/v1/quoten?jahr=2037").jsonPath();
        assertThat(maerz.getList("gemeinden.find { it.gemeinde == '" + gemeinde + "' }.monate.ist"))
                .startsWith(0, 0, null, 0);
    }

    @Test
    void theKreisDistributesByItsKey() {
        var kl = Haus.KAISERSLAUTERN;
        als(kl).body("""
                {"ab": "2031-01", "anteile": [{"gemeinde": "07312001", "anteil": 75}, {"gemeinde": "07312002", "anteil": 25}]}""").put("/api/v1/quoten/schluessel").then().statusCode(200);
        als(kl).body("{\"monat\": \"2031-01\", \"personen\": 8}")
                .put("/api/v1/quoten/soll")
                .then()
                .statusCode(200);
        var quoten = als(kl).get("/api/v1/quoten?jahr=2031")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(quoten.getList("gemeinden.find { it.gemeinde == '07312001' }.monate.soll"))
                .startsWith(6, 0);
        assertThat(quoten.getInt("gemeinden.find { it.gemeinde == '07312002' }.saldo"))
                .isEqualTo(-2);
        als(kl).body("{\"ab\": \"2031-01\", \"anteile\": [{\"gemeinde\": \"07111000\", \"anteil\": 1}]}")
                .put("/api/v1/quoten/schluessel")
                .then()
                .statusCode(400);
        als(kl).body("{\"monat\": \"2031-13\", \"personen\": 8}")
                .put("/api/v1/quoten/soll")
                .then()
                .statusCode(400)
                .body("felder[0].pfad", equalTo("/monat"));
        als(kl).get("/api/v1/quoten?jahr=x").then().statusCode(400);
        als(kl).get("/api/v1/lagebild?stichtag=x").then().statusCode(400);
    }
}
