package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FallTest extends Komponententest {

    @Test
    void aLotseWhoOpensAFallIsResponsible() {
        var adam = person("Adam");
        var kind = UUID.randomUUID();
        var antwort = post(LOTSE, "/faelle", neuerFall(id(adam), kind)).statusCode(201);
        var fall = json(antwort);
        assertThat(antwort.extract().header("Location")).endsWith("/api/v1/faelle/" + fall.getString("id"));
        assertThat(antwort.extract().header("ETag")).isEqualTo("\"0\"");
        assertThat(fall.getString("lotse")).isEqualTo(LOTSE);
        assertThat(fall.getString("status")).isEqualTo("AKTIV");
        assertThat(fall.getString("name")).isEqualTo("Adam Testmann");
        assertThat(fall.getList("mitglieder")).containsExactly(kind.toString());
    }

    @Test
    void aFallOfTheLeitungWaitsForALotseAndIsAssigned() {
        var fall = fall(LEITUNG, UUID.randomUUID());
        assertThat(json(get(LEITUNG, "/faelle/" + fall)).getString("status")).isEqualTo("EINGANG");
        get(LOTSE2, "/faelle/" + fall).statusCode(404);

        var zugewiesen =
                json(post(LEITUNG, "/faelle/" + fall + "/zuweisung", Map.of("lotse", LOTSE2, "vertretung", LOTSE))
                        .statusCode(200));

        assertThat(zugewiesen.getString("status")).isEqualTo("AKTIV");
        get(LOTSE2, "/faelle/" + fall).statusCode(200);
        get(LOTSE, "/faelle/" + fall).statusCode(200);
        istProblem(post(LOTSE, "/faelle/" + fall + "/zuweisung", Map.of("lotse", LOTSE)), 403, "keine-berechtigung");
        istProblem(post(LEITUNG, "/faelle/" + fall + "/zuweisung", Map.of()), 400, "eingabe-fehlerhaft");
    }

    @Test
    void aPersonIsInOneOpenFallAtATimeAlsoAsAMember() {
        var adam = UUID.randomUUID();
        var eva = UUID.randomUUID();
        var fall = fall(LOTSE, adam, eva);
        istProblem(post(LOTSE2, "/faelle", neuerFall(eva)), 409, "fall-vorhanden");

        post(LOTSE, "/faelle/" + fall + "/abschluss", Map.of("ergebnis", "ZIELE_ERREICHT"))
                .statusCode(200);
        var neu = fall(LOTSE2, eva);

        istProblem(post(LOTSE, "/faelle/" + fall + "/wiederaufnahme", Map.of()), 409, "fall-vorhanden");
        post(LOTSE2, "/faelle/" + neu + "/abschluss", Map.of("ergebnis", "FORTGEZOGEN"))
                .statusCode(200);
        post(LOTSE, "/faelle/" + fall + "/wiederaufnahme", Map.of()).statusCode(200);
        istProblem(post(LOTSE, "/faelle/" + fall + "/wiederaufnahme", Map.of()), 409, "unzulaessiger-fallstatus");
    }

    @Test
    void ofTwoWhoOpenAFallOfThePersonAtTheSameMomentOneIsRefused() {
        var adam = UUID.randomUUID();
        var einer = CompletableFuture.supplyAsync(() -> post(LOTSE, "/faelle", neuerFall(adam)));
        var anderer = CompletableFuture.supplyAsync(() -> post(LOTSE2, "/faelle", neuerFall(adam)));
        assertThat(List.of(
                        einer.join().extract().statusCode(),
                        anderer.join().extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void closingGivesOpenUebergaengeBackToTheLeitung() {
        var adam = person("Adam");
        var fall = fall(LOTSE, id(adam));
        var uebergang = uebergang(wechsel(adam, 5, "2025-11-01"));
        assertThat(json(get(LOTSE, "/uebergaenge/" + uebergang)).getString("fallId"))
                .isEqualTo(fall);

        post(LOTSE, "/faelle/" + fall + "/abschluss", Map.of("ergebnis", "KONTAKT_ABGEBROCHEN"))
                .statusCode(200);

        assertThat(json(get(LEITUNG, "/uebergaenge/" + uebergang)).getString("fallId"))
                .isNull();
        assertThat(json(get(LEITUNG, "/uebergaenge?ohneFall=true&limit=200")).getList("eintraege.id"))
                .contains(uebergang);
    }

    @Test
    void aChangeNeedsTheVersionItIsBasedOnAndNamesTheFieldsInConflict() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var pfad = "/faelle/" + fall;
        istProblem(patch(LOTSE, pfad, null, Map.of("intensitaet", "HOCH")), 428, "version-fehlt");
        var geaendert =
                patch(LOTSE, pfad, "\"0\"", Map.of("intensitaet", "HOCH")).statusCode(200);
        assertThat(geaendert.extract().header("ETag")).isEqualTo("\"1\"");

        var veraltet = patch(LOTSE, pfad, "\"0\"", Map.of("intensitaet", "NIEDRIG"));
        istProblem(veraltet, 412, "version-veraltet");
        assertThat(json(veraltet).getString("konflikte[0].feld")).isEqualTo("intensitaet");
        assertThat(json(veraltet).getString("konflikte[0].aktuellerWert")).isEqualTo("HOCH");
        istProblem(patch(LOTSE, pfad, "\"1\"", Map.of("intensitaet", "SEHR")), 400, "eingabe-fehlerhaft");
        istProblem(patch(LOTSE, pfad, "\"1\"", Map.of("lotse", "ich")), 400, "eingabe-fehlerhaft");
        istProblem(patch(LOTSE, pfad, "\"1\"", Map.of("status", "ABGESCHLOSSEN")), 409, "unzulaessiger-fallstatus");
        istProblem(patch(LOTSE2, pfad, "\"1\"", Map.of("intensitaet", "HOCH")), 404, "nicht-gefunden");
    }

    @Test
    void twoWritersAtOnceDoNotOverwriteEachOther() {
        var pfad = "/faelle/" + fall(LOTSE, UUID.randomUUID());
        var einer = CompletableFuture.supplyAsync(() -> patch(LOTSE, pfad, "\"0\"", Map.of("intensitaet", "HOCH")));
        var anderer =
                CompletableFuture.supplyAsync(() -> patch(LEITUNG, pfad, "\"0\"", Map.of("sozialraum", "Lützel")));
        assertThat(List.of(
                        einer.join().extract().statusCode(),
                        anderer.join().extract().statusCode()))
                .containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void aListShowsOwnAndDeputisedFaelleWithNamesAndWorksWhileStatusServiceIsAway() {
        var fall = fall(LOTSE, id(person("Adam")));
        var fremd = fall(LOTSE2, id(person("Eva")));

        var ich = alle(LOTSE, "/faelle?zustaendig=ich");
        assertThat(ich).contains(fall).doesNotContain(fremd);
        assertThat(alle(LOTSE, "/faelle?zustaendig=alle")).doesNotContain(fremd);
        assertThat(alle(LOTSE, "/faelle?zustaendig=" + LOTSE2)).doesNotContain(fremd);
        assertThat(alle(LEITUNG, "/faelle?zustaendig=" + LOTSE2))
                .contains(fremd)
                .doesNotContain(fall);
        assertThat(alle(LEITUNG, "/faelle?status=AKTIV&intensitaet=MITTEL")).contains(fall, fremd);

        StatusService.abwesend(true);
        var seite = json(get(LOTSE, "/faelle?limit=200").statusCode(200));
        assertThat(seite.getList("eintraege.name")).containsOnly("Name nicht abrufbar");
    }

    @Test
    void overdueFaelleAreFoundByTheirTasks() {
        var fall = fall(LOTSE, UUID.randomUUID());
        post(LOTSE, "/faelle/" + fall + "/aufgaben", Map.of("text", "Anrufen", "frist", "2025-10-01"))
                .statusCode(201);
        assertThat(alle(LOTSE, "/faelle?ueberfaellig=true")).contains(fall);
    }

    @Test
    void accessAndFormAreRefusedAsDocumented() {
        var fall = fall(LOTSE, UUID.randomUUID());
        io.restassured.RestAssured.given().get("/api/v1/faelle/" + fall).then().statusCode(401);
        istProblem(get(ABH, "/faelle/" + fall), 403, "keine-berechtigung");
        istProblem(get(FREMDE_LEITUNG, "/faelle/" + fall), 404, "nicht-gefunden");
        istProblem(get(LOTSE2, "/faelle/" + fall), 404, "nicht-gefunden");
        var formfehler = post(LOTSE, "/faelle", Map.of("personId", UUID.randomUUID()));
        istProblem(formfehler, 400, "eingabe-fehlerhaft");
        assertThat(json(formfehler).getList("felder.pfad")).containsExactly("/eingang");
        istProblem(post(LOTSE, "/faelle", "{\"personId\":"), 400, "eingabe-fehlerhaft");
        istProblem(post(LOTSE, "/faelle/" + fall + "/abschluss", Map.of()), 400, "eingabe-fehlerhaft");
    }

    @Test
    void theSameIdempotencyKeyGivesTheSameFall() {
        var befehl = neuerFall(UUID.randomUUID());
        var key = UUID.randomUUID().toString();
        var erste = als(LOTSE)
                .header("Idempotency-Key", key)
                .body(befehl)
                .post("/api/v1/faelle")
                .jsonPath();
        var zweite = als(LOTSE)
                .header("Idempotency-Key", key)
                .body(befehl)
                .post("/api/v1/faelle")
                .jsonPath();
        assertThat(zweite.getString("id")).isNotNull().isEqualTo(erste.getString("id"));
    }

    private static List<String> alle(String user, String path) {
        List<String> ids = new java.util.ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var seite = json(get(user, path + "&limit=200&cursor=" + cursor).statusCode(200));
            ids.addAll(seite.getList("eintraege.id", String.class));
            cursor = seite.getString("weiter");
        }
        return ids;
    }
}
