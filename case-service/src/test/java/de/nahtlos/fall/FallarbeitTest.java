package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FallarbeitTest extends Komponententest {

    private static final Map<String, Object> ANALYSE = Map.of(
            "wille", "Arbeit als Schreiner",
            "ressourcen", List.of(Map.of("art", "UMFELD", "text", "Bruder in Mainz")),
            "lebenslage", List.of(Map.of("handlungsfeld", "SPRACHE", "wert", 4)));

    @Test
    void theFallanalyseIsForTheLotseAndKeepsItsCourse() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var pfad = "/api/v1/faelle/" + fall + "/fallanalyse";
        get(LOTSE, "/faelle/" + fall + "/fallanalyse").statusCode(404);
        var erste = als(LOTSE).body(ANALYSE).put(pfad).then().statusCode(200);
        assertThat(erste.extract().header("ETag")).isEqualTo("\"1\"");

        istProblem(als(LOTSE).body(ANALYSE).put(pfad).then(), 428, "version-fehlt");
        als(LOTSE).header("If-Match", "\"1\"").body(ANALYSE).put(pfad).then().statusCode(200);
        istProblem(
                als(LOTSE).header("If-Match", "\"1\"").body(ANALYSE).put(pfad).then(), 412, "version-veraltet");
        assertThat(json(get(LOTSE, "/faelle/" + fall + "/fallanalyse")).getString("analyse.wille"))
                .isEqualTo("Arbeit als Schreiner");
        var spaeter = Map.of("lebenslage", List.of(Map.of("handlungsfeld", "SPRACHE", "wert", 6)));
        als(LOTSE).header("If-Match", "\"2\"").body(spaeter).put(pfad).then().statusCode(200);
        var verlauf = json(get(LOTSE, "/faelle/" + fall + "/fallanalyse/verlauf"));
        assertThat(verlauf.getList("find { it.handlungsfeld == 'SPRACHE' }.werte.wert"))
                .containsExactly(4, 4, 6);
        assertThat(json(get(LOTSE, "/faelle/" + fall + "/fallanalyse/versionen/1"))
                        .getString("analyse.wille"))
                .isEqualTo("Arbeit als Schreiner");
        istProblem(get(LOTSE, "/faelle/" + fall + "/fallanalyse/versionen/9"), 404, "nicht-gefunden");
        istProblem(get(LOTSE2, "/faelle/" + fall + "/fallanalyse/verlauf"), 404, "nicht-gefunden");
        istProblem(get(LEITUNG, "/faelle/" + fall + "/fallanalyse/verlauf"), 403, "keine-berechtigung");
        istProblem(als(LEITUNG).body(ANALYSE).put(pfad).then(), 403, "keine-berechtigung");
        istProblem(als(LOTSE2).body(ANALYSE).put(pfad).then(), 404, "nicht-gefunden");
        istProblem(
                als(LOTSE)
                        .body(Map.of("lebenslage", List.of(Map.of("handlungsfeld", "SPRACHE", "wert", 11))))
                        .put(pfad)
                        .then(),
                400,
                "eingabe-fehlerhaft");
    }

    @Test
    void aConfidentialNoteIsForAuthorDeputyAndNamedPersonsOnly() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var pfad = "/faelle/" + fall + "/notizen";
        post(LOTSE, pfad, Map.of("text", "offen", "vertraulich", false)).statusCode(201);
        post(LOTSE, pfad, Map.of("text", "geheim", "vertraulich", true)).statusCode(201);
        assertThat(json(get(LOTSE, pfad)).getList("text")).containsExactly("offen", "geheim");
        istProblem(get(LOTSE2, pfad), 404, "nicht-gefunden");
        istProblem(get(LEITUNG, pfad), 403, "keine-berechtigung");

        post(LEITUNG, "/faelle/" + fall + "/zuweisung", Map.of("lotse", LOTSE2)).statusCode(200);
        assertThat(json(get(LOTSE2, pfad)).getList("text")).containsExactly("offen");
        post(LEITUNG, "/faelle/" + fall + "/zuweisung", Map.of("lotse", LOTSE, "vertretung", LOTSE2))
                .statusCode(200);
        assertThat(json(get(LOTSE2, pfad)).getList("text")).containsExactly("offen", "geheim");
        istProblem(post(LOTSE, pfad, Map.of("text", "", "vertraulich", true)), 400, "eingabe-fehlerhaft");
    }

    @Test
    void whoStandsInForAnAbsentLotseReadsTheConfidentialNotesToo() {
        var fall = fall(LOTSE2, UUID.randomUUID());
        var pfad = "/faelle/" + fall + "/notizen";
        post(LOTSE2, pfad, Map.of("text", "geheim", "vertraulich", true)).statusCode(201);
        var tag = "2031-03-03";
        clock.set(Instant.parse(tag + "T09:00:00Z"));
        istProblem(get(LOTSE, pfad), 404, "nicht-gefunden");

        post(LEITUNG, "/lotsen/" + LOTSE2 + "/abwesenheiten", Map.of("vertretung", LOTSE, "von", tag, "bis", tag))
                .statusCode(201);

        assertThat(json(get(LOTSE, pfad)).getList("text")).containsExactly("geheim");
    }

    @Test
    void aNamedPersonReadsTheNoteThatNamesHimAndNothingElseOfTheFall() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var pfad = "/faelle/" + fall + "/notizen";
        post(LOTSE, pfad, Map.of("text", "geheim", "vertraulich", true)).statusCode(201);
        post(LOTSE, pfad, Map.of("text", "für zwei", "vertraulich", true, "leser", List.of(LOTSE2)))
                .statusCode(201);
        post(LOTSE, pfad, Map.of("text", "offen", "vertraulich", false)).statusCode(201);

        assertThat(json(get(LOTSE2, pfad)).getList("text")).containsExactly("für zwei");
        istProblem(get(LOTSE2, "/faelle/" + fall), 404, "nicht-gefunden");
        istProblem(post(LOTSE2, pfad, Map.of("text", "x", "vertraulich", false)), 404, "nicht-gefunden");
    }

    @Test
    void runningMassnahmenAreJudgedAndOneThatNobodyWouldPayBringsATask() {
        var adam = person("Adam");
        var fall = fall(LOTSE, id(adam));
        var kurs = massnahme(fall, List.of("ASYLBLG", "SGB_II"));
        var arbeit = massnahme(fall, List.of("ASYLBLG"));
        var uebergang = "/uebergaenge/" + uebergang(wechsel(adam, 5, "2025-11-01"));

        var antwort = json(get(LOTSE, uebergang));
        assertThat(urteil(antwort, kurs)).isEqualTo("LAEUFT_WEITER");
        assertThat(urteil(antwort, arbeit)).isEqualTo("NEUER_KOSTENTRAEGER");
        assertThat(antwort.getList("aufgaben.findAll { it.code == 'KOSTENTRAEGER_KLAEREN' }.bezugId"))
                .containsExactly(arbeit);

        var etag = get(LOTSE, "/faelle/" + fall + "/hilfeplan").extract().header("ETag");
        patch(
                        LOTSE,
                        "/faelle/" + fall + "/hilfeplan/massnahmen/" + arbeit,
                        etag,
                        Map.of("rechtskreise", List.of("ASYLBLG", "SGB_II"), "kostentraeger", "Jobcenter"))
                .statusCode(200);

        antwort = json(get(LOTSE, uebergang));
        assertThat(urteil(antwort, arbeit)).isEqualTo("LAEUFT_WEITER");
        assertThat(antwort.getString("aufgaben.find { it.bezugId == '" + arbeit + "' }.status"))
                .isEqualTo("HINFAELLIG");
    }

    @Test
    void whenTheWechselMovesAMassnahmeIsJudgedAnewAndADecisionThatWasMadeIsReviewed() {
        var adam = person("Adam");
        var fall = fall(LOTSE, id(adam));
        var arbeit = massnahme(fall, List.of("ASYLBLG"));
        var alt = wechsel(adam, 5, "2025-11-01");
        var uebergang = "/uebergaenge/" + uebergang(alt);
        var aufgabe = "aufgaben.find { it.bezugId == '" + arbeit + "' }";
        post(LOTSE, "/aufgaben/" + json(get(LOTSE, uebergang)).getString(aufgabe + ".id") + "/erledigung", Map.of())
                .statusCode(200);

        de.nahtlos.fall.stack.StatusService.sende(
                "rechtskreiswechsel.festgestellt.v1",
                de.nahtlos.fall.stack.StatusService.festgestellt(id(adam), 9, UUID.randomUUID(), "2026-04-01")
                        .put("ersetzt", alt.toString()));

        var antwort = bald(LOTSE, uebergang, "wirksamAb", "2026-04-01");
        assertThat(urteil(antwort, arbeit)).isEqualTo("ENDET");
        assertThat(antwort.getBoolean(aufgabe + ".zurPruefung")).isTrue();
    }

    @Test
    void ofTwoWhoEditOneMassnahmeTheSecondIsToldTheConflictAndOtherPartsOfThePlanDoNotDisturb() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var plan = "/faelle/" + fall + "/hilfeplan";
        var massnahme = massnahme(fall, List.of("ASYLBLG"));
        var etag = get(LOTSE, plan).extract().header("ETag");
        massnahme(fall, List.of("SGB_II"));

        var pfad = plan + "/massnahmen/" + massnahme;
        patch(LOTSE, pfad, etag, Map.of("bis", "2026-01-31")).statusCode(200);
        var zweite = patch(LEITUNG, pfad, etag, Map.of("bis", "2026-06-30"));
        istProblem(zweite, 412, "version-veraltet");
        assertThat(json(zweite).getString("konflikte[0].feld")).isEqualTo("bis");
        istProblem(patch(LOTSE, pfad, null, Map.of("bis", "2026-06-30")), 428, "version-fehlt");
        istProblem(patch(LOTSE, pfad, "*", Map.of("bis", "2020-01-01")), 400, "eingabe-fehlerhaft");
        istProblem(patch(LOTSE2, pfad, "*", Map.of("bis", "2026-06-30")), 404, "nicht-gefunden");
    }

    @Test
    void thePlanShowsGoalsAndTheDeclarationsOfTheParties() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var plan = "/faelle/" + fall + "/hilfeplan";
        var ziel = ziel(fall);
        post(LOTSE, plan + "/einvernehmen", Map.of("partei", "LEISTUNGSBERECHTIGTER", "erteilt", true))
                .statusCode(201);
        var antwort = json(get(LOTSE, plan).statusCode(200));
        assertThat(antwort.getString("ziele[0].id")).isEqualTo(ziel);
        assertThat(antwort.getBoolean("einvernehmen[0].aktuell")).isTrue();

        patch(LOTSE, plan + "/ziele/" + ziel, "\"" + antwort.getString("version") + "\"", Map.of("status", "ERREICHT"))
                .statusCode(200);

        assertThat(json(get(LOTSE, plan)).getBoolean("einvernehmen[0].aktuell")).isFalse();
        istProblem(get(LOTSE2, plan), 404, "nicht-gefunden");
        istProblem(get(ABH, plan), 403, "keine-berechtigung");
        istProblem(post(LOTSE, plan + "/ziele", Map.of()), 400, "eingabe-fehlerhaft");
        istProblem(
                post(
                        LOTSE,
                        plan + "/massnahmen",
                        massnahmeFuer(UUID.randomUUID().toString(), List.of("SGB_II"))),
                400,
                "eingabe-fehlerhaft");
    }

    private static String urteil(io.restassured.path.json.JsonPath uebergang, String massnahme) {
        return uebergang.getString("massnahmen.find { it.id == '" + massnahme + "' }.urteil");
    }

    private static String ziel(String fall) {
        return json(post(
                                LOTSE,
                                "/faelle/" + fall + "/hilfeplan/ziele",
                                Map.of(
                                        "handlungsfeld", "SPRACHE",
                                        "bezeichnung", "Deutsch B1",
                                        "messgroesse", "Zertifikat",
                                        "bis", "2026-03-31"))
                        .statusCode(201))
                .getString("id");
    }

    private static String massnahme(String fall, List<String> rechtskreise) {
        return json(post(LOTSE, "/faelle/" + fall + "/hilfeplan/massnahmen", massnahmeFuer(ziel(fall), rechtskreise))
                        .statusCode(201))
                .getString("id");
    }

    private static Map<String, Object> massnahmeFuer(String ziel, List<String> rechtskreise) {
        return Map.of(
                "zielId", ziel,
                "bezeichnung", "Kurs",
                "traeger", "VHS",
                "kostentraeger", "Amt für Soziales",
                "rechtskreise", rechtskreise,
                "von", "2025-03-01",
                "bis", "2026-02-28");
    }
}
