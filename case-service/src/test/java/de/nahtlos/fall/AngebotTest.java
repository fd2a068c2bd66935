package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The catalogue, its places, what fits a Fall and why, and what is missing in a quarter. */
@QuarkusTest
class AngebotTest extends Komponententest {

    private static final String MANAGEMENT = "management.koblenz";

    /** A quarter of its own, so that the tests do not count each other's cases. */
    private final String sozialraum = "Viertel " + UUID.randomUUID();

    @Test
    void theCatalogueIsKeptByTheLeitungAndFoundByWhatAPersonNeeds() {
        var kurs = angebot("sprachniveau", "A2", "kinderbetreuung", true);
        var leicht = angebot("bezeichnung", "Sprachcafé", "rechtskreise", List.of("ASYLBLG"));
        var liste = "/angebote?traeger=" + sozialraum;

        assertThat(ids(liste)).containsExactly(kurs, leicht);
        assertThat(ids(liste + "&sprachniveau=A1")).containsExactly(leicht);
        assertThat(ids(liste + "&sprachniveau=B2&handlungsfeld=SPRACHE")).containsExactly(kurs, leicht);
        assertThat(ids(liste + "&kinderbetreuung=true")).containsExactly(kurs);
        assertThat(ids(liste + "&barrierefrei=true")).isEmpty();
        assertThat(ids(liste + "&rechtskreis=SGB_II")).containsExactly(kurs);
        assertThat(ids(liste + "&sozialraum=Woanders")).isEmpty();
        assertThat(ids(liste + "&am=2027-01-01")).isEmpty();
        var seite = json(get(ABH, liste + "&limit=1").statusCode(200));
        assertThat(ids(liste + "&limit=1&cursor=" + seite.getString("weiter"))).containsExactly(leicht);
        assertThat(json(get("leitung.kaiserslautern", liste)).getList("eintraege"))
                .isEmpty();
        istProblem(get("leitung.kaiserslautern", "/angebote/" + kurs), 404, "nicht-gefunden");
        istProblem(get(LOTSE, "/angebote?rechtskreis=SGB_9"), 400, "eingabe-fehlerhaft");
    }

    @Test
    void anOfferIsChangedOnTheVersionThatWasRead() {
        var pfad = "/angebote/" + angebot();
        istProblem(patch(LEITUNG, pfad, null, Map.of("plaetze", 3)), 428, "version-fehlt");
        patch(LEITUNG, pfad, "\"0\"", Map.of("plaetze", 3)).statusCode(200);
        var veraltet = patch(LEITUNG, pfad, "\"0\"", Map.of("plaetze", 4));
        istProblem(veraltet, 412, "version-veraltet");
        assertThat(json(veraltet).getString("konflikte[0].feld")).isEqualTo("plaetze");
        istProblem(patch(LEITUNG, pfad, "*", Map.of("bis", "2020-01-01")), 400, "eingabe-fehlerhaft");
        istProblem(patch(LEITUNG, pfad, "*", Map.of("plaetze", -1)), 400, "eingabe-fehlerhaft");
        istProblem(patch(LOTSE, pfad, "*", Map.of("plaetze", 4)), 403, "keine-berechtigung");
        istProblem(post(LOTSE, "/angebote", Map.of()), 403, "keine-berechtigung");
        istProblem(post(LEITUNG, "/angebote", Map.of("bezeichnung", "Kurs")), 400, "eingabe-fehlerhaft");
        istProblem(patch(LEITUNG, "/angebote/" + UUID.randomUUID(), "*", Map.of("plaetze", 4)), 404, "nicht-gefunden");
    }

    @Test
    void ofTwoWhoWantTheLastPlaceOneGetsItAndItIsFreeAgainWhenTheMassnahmeEnds() {
        var kurs = angebot("plaetze", 1);
        var plaene = List.of(plan(LOTSE), plan(LOTSE2));
        var ziele = List.of(ziel(LOTSE, plaene.get(0)), ziel(LOTSE2, plaene.get(1)));
        var eine = CompletableFuture.supplyAsync(
                () -> post(LOTSE, plaene.get(0) + "/massnahmen", massnahme(ziele.get(0), kurs)));
        var andere = CompletableFuture.supplyAsync(
                () -> post(LOTSE2, plaene.get(1) + "/massnahmen", massnahme(ziele.get(1), kurs)));
        var antworten = List.of(eine.join(), andere.join());
        assertThat(antworten.stream().map(antwort -> antwort.extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        var sieger = antworten.get(0).extract().statusCode() == 201 ? 0 : 1;
        istProblem(antworten.get(1 - sieger), 409, "angebot-voll");
        assertThat(json(get(LOTSE, "/angebote/" + kurs)).getInt("freiePlaetze")).isZero();
        assertThat(ids("/angebote?frei=true&traeger=" + sozialraum)).isEmpty();

        var massnahme = json(antworten.get(sieger)).getString("id");
        var nutzer = List.of(LOTSE, LOTSE2).get(sieger);
        patch(nutzer, plaene.get(sieger) + "/massnahmen/" + massnahme, "*", Map.of("kostentraeger", "Jobcenter"))
                .statusCode(200);
        patch(nutzer, plaene.get(sieger) + "/massnahmen/" + massnahme, "*", Map.of("status", "ABGEBROCHEN"))
                .statusCode(200);

        assertThat(ids("/angebote?frei=true&traeger=" + sozialraum)).containsExactly(kurs);
        istProblem(
                post(
                        LOTSE,
                        plaene.get(0) + "/massnahmen",
                        massnahme(ziele.get(0), UUID.randomUUID().toString())),
                400,
                "eingabe-fehlerhaft");
    }

    @Test
    void offersForTheNeedsOfAFallComeWithReasonsTheBestFirst() {
        var befehl = new HashMap<>(neuerFall(id(person("Adam"))));
        befehl.put("sozialraum", sozialraum);
        befehl.put(
                "eingang",
                Map.of(
                        "quelle",
                        "ZUWEISUNG",
                        "datum",
                        HEUTE,
                        "checkliste",
                        Map.of("deutschniveau", "A1", "schulpflichtigeKinder", 2)));
        var fall = json(post(LOTSE, "/faelle", befehl).statusCode(201));
        uebergang(wechsel(person(fall.getUUID("personId")), 5, "2025-11-01"));
        var plan = "/faelle/" + fall.getString("id") + "/hilfeplan";
        var ziel = ziel(LOTSE, plan);
        var passt = angebot("kinderbetreuung", true, "sozialraum", sozialraum);
        var passtNicht = angebot("sprachniveau", "B1", "rechtskreise", List.of("ASYLBLG"));

        var pfad = "/faelle/" + fall.getString("id") + "/angebote";
        var bedarf = json(get(LOTSE, pfad).statusCode(200));
        assertThat(bedarf.getList("zielId")).containsExactly(ziel);
        assertThat(bedarf.getString("[0].angebote[0].angebot.id")).isEqualTo(passt);
        assertThat(bedarf.getBoolean("[0].angebote[0].passt")).isTrue();
        assertThat(gruende(bedarf, passtNicht))
                .contains(
                        "Nicht zahlbar in: SGB_II.",
                        "Nötig ist Deutsch auf Stufe B1, vorhanden A1.",
                        "Kinder werden nicht betreut.");
        assertThat(gruende(json(get(LOTSE, pfad + "?sprachniveau=B2&barrierefrei=true")), passtNicht))
                .contains("Nötig ist Deutsch auf Stufe B1, vorhanden B2.", "Nicht barrierefrei.");
        istProblem(get(LOTSE2, pfad), 404, "nicht-gefunden");
        istProblem(get(MANAGEMENT, pfad), 403, "keine-berechtigung");

        post(LOTSE, plan + "/massnahmen", massnahme(ziel, passt)).statusCode(201);
        assertThat(json(get(LOTSE, pfad)).getList("")).isEmpty();
    }

    @Test
    void unmetNeedsAreCountedPerSozialraumAndFieldAndSmallCellsAreNotShown() {
        var faelle = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var befehl = new HashMap<>(neuerFall(UUID.randomUUID()));
            befehl.put("sozialraum", sozialraum);
            faelle.add(json(post(LOTSE, "/faelle", befehl).statusCode(201)).getString("id"));
            ziel(LOTSE, "/faelle/" + faelle.get(i) + "/hilfeplan");
        }
        var zelle = "find { it.sozialraum == '" + sozialraum + "' }";
        var zahl = json(get(MANAGEMENT, "/bedarfe").statusCode(200));
        assertThat(zahl.getString(zelle + ".handlungsfeld")).isEqualTo("SPRACHE");
        assertThat(zahl.getInt(zelle + ".anzahl")).isEqualTo(5);

        post(LOTSE, "/faelle/" + faelle.get(0) + "/abschluss", Map.of("ergebnis", "FORTGEZOGEN"))
                .statusCode(200);

        assertThat(json(get(LEITUNG, "/bedarfe")).<Object>get(zelle + ".anzahl"))
                .isNull();
        istProblem(get(LOTSE, "/bedarfe"), 403, "keine-berechtigung");
        assertThat(json(get("leitung.kaiserslautern", "/bedarfe")).<Object>get(zelle))
                .isNull();
    }

    private static List<String> gruende(JsonPath bedarf, String angebot) {
        return bedarf.getList("[0].angebote.find { it.angebot.id == '" + angebot + "' }.gruende.text", String.class);
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode person(UUID id) {
        return de.nahtlos.fall.stack.StatusService.person(id, "Adam", "Testmann");
    }

    private List<String> ids(String pfad) {
        return json(get(LOTSE, pfad).statusCode(200)).getList("eintraege.id", String.class);
    }

    /** An offer of this test: its Traeger is called like the quarter. */
    private String angebot(Object... abweichend) {
        Map<String, Object> angebot = new HashMap<>(Map.of(
                "bezeichnung",
                "Deutschkurs",
                "handlungsfeld",
                "SPRACHE",
                "traeger",
                sozialraum,
                "sozialraum",
                sozialraum,
                "rechtskreise",
                List.of("ASYLBLG", "SGB_II"),
                "plaetze",
                20,
                "von",
                "2025-01-01",
                "bis",
                "2026-12-31"));
        for (int i = 0; i < abweichend.length; i += 2) {
            angebot.put((String) abweichend[i], abweichend[i + 1]);
        }
        return json(post(LEITUNG, "/angebote", angebot).statusCode(201)).getString("id");
    }

    private static String plan(String user) {
        return "/faelle/" + fall(user, UUID.randomUUID()) + "/hilfeplan";
    }

    private static String ziel(String user, String plan) {
        var ziel = Map.of(
                "handlungsfeld", "SPRACHE",
                "bezeichnung", "Deutsch B1",
                "messgroesse", "Zertifikat",
                "bis", "2026-03-31");
        return json(post(user, plan + "/ziele", ziel).statusCode(201)).getString("id");
    }

    private static Map<String, Object> massnahme(String ziel, String angebot) {
        return Map.of(
                "zielId", ziel,
                "angebotId", angebot,
                "bezeichnung", "Deutschkurs",
                "traeger", "VHS",
                "kostentraeger", "Amt für Soziales",
                "rechtskreise", List.of("ASYLBLG"),
                "von", "2025-03-01");
    }
}
