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
import org.junit.jupiter.api.Test;

/** Caseload, absence, leaving. Every test has Lotsen of its own; the two with a login are used where somebody looks. */
@QuarkusTest
class AuslastungTest extends Komponententest {

    @Test
    void aFallWeighsByItsIntensityAndTheLimitFollowsTheWorkingTime() {
        var lotse = neuerLotse(List.of("de", "ti"), "0.5");
        faelle(lotse, "HOCH", "HOCH", "MITTEL", "NIEDRIG");

        var last = auslastung(lotse);

        assertThat(last.getInt("faelle")).isEqualTo(4);
        assertThat(last.getInt("last")).isEqualTo(9);
        assertThat(last.getInt("grenze")).isEqualTo(80);
        assertThat(last.getBoolean("ueberlastet")).isFalse();
        assertThat(last.getMap("jeIntensitaet")).containsEntry("HOCH", 2);
        istProblem(get(LOTSE, "/auslastung"), 403, "keine-berechtigung");
    }

    @Test
    void theSuggestionSpeaksTheLanguageHasRoomAndIsThere() {
        var beladen = neuerLotse(List.of("am-ET"), "1");
        faelle(beladen, "HOCH", "HOCH");
        var leer = neuerLotse(List.of("am"), "1");
        faelle(leer, "NIEDRIG");
        var fremdsprachig = neuerLotse(List.of("de"), "1");

        var vorschlag = json(get(LEITUNG, "/auslastung/vorschlag?sprache=am").statusCode(200));
        assertThat(vorschlag.getString("lotse")).isEqualTo(leer);
        assertThat(vorschlag.getBoolean("sprichtSprache")).isTrue();
        assertThat(vorschlag.getList("kandidaten.lotse", String.class))
                .containsSubsequence(leer, beladen, fremdsprachig);

        abwesend(leer, LOTSE2, HEUTE, HEUTE);
        assertThat(json(get(LEITUNG, "/auslastung/vorschlag?sprache=am")).getString("lotse"))
                .isEqualTo(beladen);
        istProblem(get(LEITUNG, "/auslastung/vorschlag?sprache=%3F%3F"), 400, "eingabe-fehlerhaft");
    }

    @Test
    void whileALotseIsAwayTheDeputySeesAndWorksTheFaelleAndOnlyThen() {
        var lotse = neuerLotse(List.of("de"), "1");
        var fall = faelle(lotse, "HOCH").getFirst();
        istProblem(get(LOTSE2, "/faelle/" + fall), 404, "nicht-gefunden");
        var abwesenheit = abwesend(lotse, LOTSE2, HEUTE, null);

        get(LOTSE2, "/faelle/" + fall).statusCode(200);
        assertThat(json(get(LOTSE2, "/faelle?zustaendig=ich&limit=200")).getList("eintraege.id"))
                .contains(fall);
        var aufgabe = Map.of("text", "Anrufen", "frist", "2025-10-10");
        post(LOTSE2, "/faelle/" + fall + "/aufgaben", aufgabe).statusCode(201);
        assertThat(json(get(LOTSE2, "/aufgaben?fall=" + fall)).getList("eintraege.fallId"))
                .contains(fall);
        istProblem(
                post(LEITUNG, abwesenheiten(lotse), Map.of("vertretung", LOTSE, "von", "2026-01-01")), 409, "konflikt");

        post(LEITUNG, abwesenheiten(lotse) + "/" + abwesenheit + "/ende", Map.of("am", HEUTE))
                .statusCode(200);
        clock(1);
        istProblem(get(LOTSE2, "/faelle/" + fall), 404, "nicht-gefunden");
        assertThat(json(get(LOTSE2, "/aufgaben?fall=" + fall)).getList("eintraege.fallId"))
                .doesNotContain(fall);
        assertThat(json(get(LEITUNG, abwesenheiten(lotse))).getList("bis")).containsExactly(HEUTE);
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        var lotse = neuerLotse(List.of("de"), "1");
        for (Map<String, String> falsch : List.of(
                Map.of("vertretung", lotse, "von", HEUTE),
                Map.of("vertretung", LOTSE, "von", HEUTE, "bis", "2025-10-01"),
                Map.of("von", HEUTE))) {
            istProblem(post(LEITUNG, abwesenheiten(lotse), falsch), 400, "eingabe-fehlerhaft");
        }
        istProblem(
                post(LEITUNG, abwesenheiten(lotse) + "/" + UUID.randomUUID() + "/ende", Map.of("am", HEUTE)),
                404,
                "nicht-gefunden");
        istProblem(post(LEITUNG, uebertragung(lotse), Map.of("an", lotse)), 422, "regel-verletzt");
        istProblem(post(LOTSE, uebertragung(lotse), Map.of("an", LOTSE2)), 403, "keine-berechtigung");
        assertThat(put(lotse, List.of("de"), "1.5")).isEqualTo(400);
    }

    @Test
    void aWholeCaseloadMovesWithAResultPerFall() {
        var geht = neuerLotse(List.of("de"), "1");
        var kommt = neuerLotse(List.of("de"), "1");
        var bestand = faelle(geht, "HOCH", "MITTEL", "NIEDRIG");
        var geschlossen = faelle(geht, "HOCH").getFirst();
        post(LEITUNG, "/faelle/" + geschlossen + "/abschluss", Map.of("ergebnis", "SONSTIGES"))
                .statusCode(200);
        var vertreten = faelle(kommt, "MITTEL").getFirst();
        var vertretung = Map.of("lotse", LOTSE, "vertretung", geht);
        post(LEITUNG, "/faelle/" + vertreten + "/zuweisung", vertretung).statusCode(200);

        var antwort =
                json(post(LEITUNG, uebertragung(geht), Map.of("an", kommt)).statusCode(200));

        assertThat(antwort.getInt("uebertragen")).isEqualTo(3);
        assertThat(antwort.getList("ergebnisse.fallId")).containsExactlyInAnyOrderElementsOf(bestand);
        assertThat(antwort.getList("ergebnisse.lotse")).containsOnly(kommt);
        assertThat(json(get(LEITUNG, "/faelle/" + bestand.getFirst())).getString("lotse"))
                .isEqualTo(kommt);
        assertThat(json(get(LEITUNG, "/faelle/" + geschlossen)).getString("lotse"))
                .isEqualTo(geht);
        assertThat(json(get(LEITUNG, "/faelle/" + vertreten)).getString("vertretung"))
                .isEqualTo(kommt);
        var nochmal = json(post(LEITUNG, uebertragung(geht), Map.of("an", kommt, "faelle", List.of(geschlossen)))
                .statusCode(200));
        assertThat(nochmal.getList("ergebnisse.status")).containsExactly(404);
    }

    @Test
    void withoutANewLotseEachFallGoesToTheOneWithTheMostRoom() {
        var geht = neuerLotse(List.of("de"), "1");
        var bestand = faelle(geht, "HOCH", "HOCH");
        var antwort = json(post(LEITUNG, uebertragung(geht), Map.of()).statusCode(200));
        assertThat(antwort.getList("ergebnisse.fallId")).containsExactlyInAnyOrderElementsOf(bestand);
        assertThat(antwort.getList("ergebnisse.lotse")).doesNotContain(geht).doesNotContainNull();
        assertThat(auslastung(geht).getInt("faelle")).isZero();
    }

    private void clock(int tage) {
        uhr.set(java.time.Instant.parse(HEUTE + "T09:00:00Z").plus(java.time.Duration.ofDays(tage)));
    }

    @jakarta.inject.Inject
    de.nahtlos.kit.time.SettableClock uhr;

    private static String neuerLotse(List<String> sprachen, String anteil) {
        var name = "lotse." + UUID.randomUUID();
        assertThat(put(name, sprachen, anteil)).isEqualTo(200);
        return name;
    }

    private static int put(String name, List<String> sprachen, String anteil) {
        return als(LEITUNG)
                .body("{\"sprachen\":[\"" + String.join("\",\"", sprachen) + "\"],\"stellenanteil\":" + anteil + "}")
                .put("/api/v1/lotsen/" + name)
                .statusCode();
    }

    private static List<String> faelle(String lotse, String... intensitaeten) {
        var faelle = new ArrayList<String>();
        for (String intensitaet : intensitaeten) {
            var befehl = Map.of(
                    "personId",
                    UUID.randomUUID(),
                    "eingang",
                    Map.of("quelle", "SELBST", "datum", HEUTE),
                    "intensitaet",
                    intensitaet);
            var fall = json(post(LEITUNG, "/faelle", befehl).statusCode(201)).getString("id");
            post(LEITUNG, "/faelle/" + fall + "/zuweisung", Map.of("lotse", lotse))
                    .statusCode(200);
            faelle.add(fall);
        }
        return faelle;
    }

    private static JsonPath auslastung(String lotse) {
        return json(get(LEITUNG, "/auslastung").statusCode(200)).setRootPath("find { it.lotse == '" + lotse + "' }");
    }

    private static String abwesend(String lotse, String vertretung, String von, String bis) {
        var befehl = new HashMap<String, String>(Map.of("vertretung", vertretung, "von", von));
        befehl.put("bis", bis);
        return json(post(LEITUNG, abwesenheiten(lotse), befehl).statusCode(201)).getString("id");
    }

    private static String abwesenheiten(String lotse) {
        return "/lotsen/" + lotse + "/abwesenheiten";
    }

    private static String uebertragung(String lotse) {
        return "/lotsen/" + lotse + "/fallbestand-uebertragung";
    }
}
