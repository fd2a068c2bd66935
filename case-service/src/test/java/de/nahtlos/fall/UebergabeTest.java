package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UebergabeTest extends Komponententest {

    @Test
    void aPacketIsProvidedReadAndAccepted() {
        var adam = person("Adam");
        fall(LOTSE, id(adam));
        var uebergang = uebergang(wechsel(adam, 5, "2025-11-01"));
        var id = entwurf(LOTSE, uebergang);
        var pfad = "/uebergaben/" + id;
        get(JOBCENTER, pfad).statusCode(404);
        get(LOTSE, pfad + "/paket").statusCode(404);

        post(LOTSE, pfad + "/bereitstellung", Map.of()).statusCode(200);

        assertThat(ereignisse(id, 1)).containsExactly("uebergabe.bereitgestellt.v1");
        var paket = json(get(JOBCENTER, pfad + "/paket").statusCode(200));
        assertThat(paket.getString("personen[0].nachname")).isEqualTo("Testmann");
        assertThat(paket.getString("personen[0].asylblgEnde")).isEqualTo("2025-10-31");
        assertThat(json(get(JOBCENTER, "/uebergaben?richtung=eingehend&status=BEREITGESTELLT&limit=200"))
                        .getList("eintraege.id"))
                .contains(id);
        istProblem(post(JOBCENTER, pfad + "/annahme", Map.of("paketVersion", 2)), 409, "paket-veraltet");
        istProblem(post(JOBCENTER, pfad + "/annahme", Map.of()), 400, "eingabe-fehlerhaft");
        var angenommen = post(JOBCENTER, pfad + "/annahme", Map.of("paketVersion", 1, "aktenzeichen", "BG-1"));

        assertThat(json(angenommen.statusCode(200)).getString("status")).isEqualTo("ANGENOMMEN");
        assertThat(ereignisse(id, 2)).containsExactly("uebergabe.bereitgestellt.v1", "uebergabe.angenommen.v1");
        var aufgabe = "aufgaben.find { it.code == 'UEBERGABE_LEISTUNGSTRAEGER' }.status";
        assertThat(json(get(LOTSE, "/uebergaenge/" + uebergang)).getString(aufgabe))
                .isEqualTo("ERLEDIGT");
        istProblem(post(LOTSE, pfad + "/ruecknahme", Map.of()), 409, "unzulaessiger-uebergabestatus");
        istProblem(post(LOTSE, "/uebergaben", anJobcenter(uebergang)), 409, "uebergabe-vorhanden");
    }

    @Test
    void anUebergangIsCompleteWhenItIsAcceptedAndNothingIsLeftToDo() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));
        var id = bereitgestellt(LEITUNG, uebergang);
        post(JOBCENTER, "/uebergaben/" + id + "/annahme", Map.of("paketVersion", 1))
                .statusCode(200);
        var pfad = "/uebergaenge/" + uebergang;
        assertThat(json(get(LEITUNG, pfad)).getString("status")).isEqualTo("OFFEN");
        json(get(LEITUNG, pfad))
                .getList("aufgaben.findAll { it.status == 'OFFEN' }.id", String.class)
                .forEach(aufgabe -> post(LEITUNG, "/aufgaben/" + aufgabe + "/erledigung", Map.of())
                        .statusCode(200));
        assertThat(json(get(LEITUNG, pfad)).getString("status")).isEqualTo("ABGESCHLOSSEN");
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsStored() {
        var adam = person("Adam");
        var uebergang = uebergang(wechsel(adam, 5, "2025-11-01"));
        fehlt(adam, uebergang, "letzterLeistungsmonat", "LETZTER_LEISTUNGSMONAT");
        fehlt(adam, uebergang, "antragAm", "ANTRAG");
        var ohne = adam.deepCopy().without(List.of("anschrift", "zustellung", "titel"));
        StatusService.kennt((ObjectNode) ohne);
        var antwort =
                post(LEITUNG, "/uebergaben", Map.of("an", anJobcenter().get("an"), "uebergaenge", List.of(uebergang)));
        istProblem(antwort, 422, "uebergabe-unvollstaendig");
        assertThat(json(antwort).getList("fehlt"))
                .containsExactlyInAnyOrder("ANSCHRIFT", "BESCHEID", "ANSPRECHPARTNER");
        StatusService.kennt(adam);
        entwurf(LEITUNG, uebergang);
    }

    private static void fehlt(ObjectNode person, String uebergang, String feld, String code) {
        ObjectNode ohne = person.deepCopy();
        StatusService.letzterWechsel(ohne).remove(feld);
        StatusService.kennt(ohne);
        var antwort = post(LEITUNG, "/uebergaben", anJobcenter(uebergang));
        istProblem(antwort, 422, "uebergabe-unvollstaendig");
        assertThat(json(antwort).getList("fehlt")).containsExactly(code);
    }

    @Test
    void completenessIsCheckedAgainAtBereitstellung() {
        var adam = person("Adam");
        var uebergang = uebergang(wechsel(adam, 5, "2025-11-01"));
        var id = entwurf(LEITUNG, uebergang);
        var ohne = adam.deepCopy();
        ohne.remove("anschrift");
        StatusService.kennt(ohne);
        istProblem(post(LEITUNG, "/uebergaben/" + id + "/bereitstellung", Map.of()), 422, "uebergabe-unvollstaendig");
        assertThat(json(get(LEITUNG, "/uebergaben/" + id)).getString("status")).isEqualTo("ENTWURF");
    }

    @Test
    void whileStatusServiceIsAwayNothingIsHalfWritten() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));
        StatusService.abwesend(true);
        var antwort = post(LEITUNG, "/uebergaben", anJobcenter(uebergang));
        istProblem(antwort, 503, "nicht-verfuegbar");
        assertThat(antwort.extract().header("Retry-After")).isNotBlank();
        StatusService.abwesend(false);

        var id = entwurf(LEITUNG, uebergang);
        StatusService.abwesend(true);
        istProblem(post(LEITUNG, "/uebergaben/" + id + "/bereitstellung", Map.of()), 503, "nicht-verfuegbar");
        StatusService.abwesend(false);
        assertThat(json(get(LEITUNG, "/uebergaben/" + id)).getString("status")).isEqualTo("ENTWURF");
        post(LEITUNG, "/uebergaben/" + id + "/bereitstellung", Map.of()).statusCode(200);
    }

    @Test
    void aRefusalIsCodedBringsATaskAndFreesTheUebergang() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));
        var id = bereitgestellt(LEITUNG, uebergang);
        var pfad = "/uebergaben/" + id;
        istProblem(post(JOBCENTER, pfad + "/ablehnung", Map.of("paketVersion", 1)), 400, "eingabe-fehlerhaft");
        var antwort = json(post(
                        JOBCENTER,
                        pfad + "/ablehnung",
                        Map.of("paketVersion", 1, "grundCode", "UNTERLAGEN_FEHLEN", "text", "Titel fehlt"))
                .statusCode(200));
        assertThat(antwort.getString("grundCode")).isEqualTo("UNTERLAGEN_FEHLEN");
        assertThat(json(get(LEITUNG, pfad)).getString("nachrichten[0].text")).isEqualTo("Titel fehlt");
        assertThat(json(get(LEITUNG, "/uebergaenge/" + uebergang)).getList("aufgaben.code"))
                .contains("UEBERGABE_ABGELEHNT");
        istProblem(post(JOBCENTER, pfad + "/annahme", Map.of("paketVersion", 1)), 409, "unzulaessiger-uebergabestatus");
        bereitgestellt(LEITUNG, uebergang);
    }

    @Test
    void aQuestionIsAnsweredAndTheSamePacketWaitsAgain() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));
        var id = bereitgestellt(LEITUNG, uebergang);
        var pfad = "/uebergaben/" + id;
        istProblem(post(LEITUNG, pfad + "/antwort", Map.of("text", "?")), 409, "unzulaessiger-uebergabestatus");
        post(JOBCENTER, pfad + "/rueckfrage", Map.of("paketVersion", 1, "text", "Welches Konto?"))
                .statusCode(200);
        istProblem(post(JOBCENTER, pfad + "/rueckfrage", Map.of("paketVersion", 1)), 400, "eingabe-fehlerhaft");
        var antwort = json(post(LEITUNG, pfad + "/antwort", Map.of("text", "Bringt er mit"))
                .statusCode(200));
        assertThat(antwort.getString("status")).isEqualTo("BEREITGESTELLT");
        assertThat(json(get(JOBCENTER, pfad)).getList("nachrichten.text"))
                .containsExactly("Welches Konto?", "Bringt er mit");
        assertThat(ereignisse(id, 3))
                .containsExactly(
                        "uebergabe.bereitgestellt.v1", "uebergabe.rueckfrage.v1", "uebergabe.bereitgestellt.v1");
    }

    @Test
    void aQuestionIsOverWithTheUebergabeHoweverThatEnds() {
        for (String ende : List.of("/annahme", "/ablehnung", "/ruecknahme")) {
            var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));
            var pfad = "/uebergaben/" + bereitgestellt(LEITUNG, uebergang);
            post(JOBCENTER, pfad + "/rueckfrage", Map.of("paketVersion", 1, "text", "Welches Konto?"))
                    .statusCode(200);
            assertThat(rueckfrageaufgabe(uebergang)).isEqualTo("OFFEN");

            switch (ende) {
                case "/ruecknahme" -> post(LEITUNG, pfad + ende, Map.of()).statusCode(200);
                case "/annahme" ->
                    post(JOBCENTER, pfad + ende, Map.of("paketVersion", 1)).statusCode(200);
                default ->
                    post(JOBCENTER, pfad + ende, Map.of("paketVersion", 1, "grundCode", "UNTERLAGEN_FEHLEN"))
                            .statusCode(200);
            }

            assertThat(rueckfrageaufgabe(uebergang)).as(ende).isEqualTo("ERLEDIGT");
        }
    }

    private static String rueckfrageaufgabe(String uebergang) {
        return json(get(LEITUNG, "/uebergaenge/" + uebergang))
                .getString("aufgaben.find { it.code == 'RUECKFRAGE_BEANTWORTEN' }.status");
    }

    @Test
    void theSenderTakesBackAndOfTwoAnswersAtOnceOneCounts() {
        var zurueck = bereitgestellt(LEITUNG, uebergang(wechsel(person("Adam"), 5, "2025-11-01")));
        post(LEITUNG, "/uebergaben/" + zurueck + "/ruecknahme", Map.of()).statusCode(200);
        assertThat(ereignisse(zurueck, 2)).contains("uebergabe.zurueckgezogen.v1");

        var id = bereitgestellt(LEITUNG, uebergang(wechsel(person("Eva"), 5, "2025-11-01")));
        var annahme = CompletableFuture.supplyAsync(
                () -> post(JOBCENTER, "/uebergaben/" + id + "/annahme", Map.of("paketVersion", 1)));
        var ruecknahme =
                CompletableFuture.supplyAsync(() -> post(LEITUNG, "/uebergaben/" + id + "/ruecknahme", Map.of()));
        assertThat(List.of(
                        annahme.join().extract().statusCode(),
                        ruecknahme.join().extract().statusCode()))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void onlyTheRightTraegerOfTheOwnKommuneMayReceive() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));
        for (String traeger : List.of("SOZ-07111", "JC-07312")) {
            istProblem(
                    post(
                            LEITUNG,
                            "/uebergaben",
                            Map.of(
                                    "an", Map.of("art", "LEISTUNGSTRAEGER", "id", traeger),
                                    "uebergaenge", List.of(uebergang),
                                    "ansprechpartner", "Lotse")),
                    422,
                    "regel-verletzt");
        }
        istProblem(
                post(LEITUNG, "/uebergaben", Map.of("an", Map.of("art", "LEISTUNGSTRAEGER", "id", "JC"))),
                400,
                "eingabe-fehlerhaft");
    }

    @Test
    void strangersDoNotShareAPacket() {
        var adam = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));
        var eva = uebergang(wechsel(person("Eva"), 5, "2025-11-01"));
        istProblem(post(LEITUNG, "/uebergaben", anJobcenter(adam, eva)), 422, "regel-verletzt");
    }

    @Test
    void manyAreProvidedAtOnceOnePerHouseholdWithAResultPerItem() {
        var adam = person("Adam");
        var eva = person("Eva");
        gemeinsam(adam, eva);
        var kain = person("Kain");
        var a = uebergang(wechsel(adam, 5, "2025-11-01"));
        var e = uebergang(wechsel(eva, 5, "2025-11-01"));
        var k = uebergang(wechsel(kain, 5, "2025-11-01"));
        StatusService.letzterWechsel(kain).remove("antragAm");
        StatusService.kennt(kain);
        var unbekannt = UUID.randomUUID().toString();
        var befehl = Map.of("an", anJobcenter().get("an"), "uebergaenge", List.of(a, k, e, unbekannt));

        var antwort = json(post(LEITUNG, "/uebergaben/bereitstellung", befehl).statusCode(200));

        assertThat(antwort.getList("ergebnisse.status")).containsExactly(201, 422, 201, 404);
        assertThat(antwort.getString("ergebnisse[0].uebergabeId"))
                .isEqualTo(antwort.getString("ergebnisse[2].uebergabeId"));
        assertThat(antwort.getList("ergebnisse[1].problem.fehlt")).containsExactly("ANTRAG");
        var paket = json(get(JOBCENTER, "/uebergaben/" + antwort.getString("ergebnisse[0].uebergabeId") + "/paket"));
        assertThat(paket.getList("personen.vorname")).containsExactlyInAnyOrder("Adam", "Eva");
        istProblem(post(LOTSE, "/uebergaben/bereitstellung", befehl), 403, "keine-berechtigung");
    }

    private static void gemeinsam(ObjectNode... personen) {
        for (ObjectNode person : personen) {
            for (ObjectNode mitglied : personen) {
                ((ArrayNode) person.path("haushalt"))
                        .addObject()
                        .put("personId", mitglied.path("id").asText())
                        .put("rolle", "PARTNER")
                        .put("von", "2025-01-13");
            }
            StatusService.kennt(person);
        }
    }

    @Test
    void theReconciliationShowsEveryWechselToTheLeitungAndFiguresToTheManagement() {
        var offen = uebergang(wechsel(person("Adam"), 5, "2027-04-01"));
        var uebergeben = uebergang(wechsel(person("Eva"), 5, "2027-04-01"));
        bereitgestellt(LEITUNG, uebergeben);
        var pfad = "/uebergaben/abgleich?von=2027-04-01&bis=2027-04-30";
        var zeilen = json(get(LEITUNG, pfad).statusCode(200));
        assertThat(zeilen.getString("eintraege.find { it.uebergangId == '" + offen + "' }.uebergabeStatus"))
                .isEqualTo("KEINE");
        assertThat(zeilen.getString("eintraege.find { it.uebergangId == '" + uebergeben + "' }.uebergabeStatus"))
                .isEqualTo("BEREITGESTELLT");
        var zahlen = json(get("management.koblenz", pfad).statusCode(200));
        assertThat(zahlen.getMap("jeStatus")).containsKeys("KEINE", "BEREITGESTELLT");
        assertThat(zahlen.prettify()).doesNotContain(offen);
        istProblem(get(LOTSE, pfad), 403, "keine-berechtigung");
        istProblem(get(LEITUNG, "/uebergaben/abgleich"), 400, "eingabe-fehlerhaft");
    }

    @Test
    void onlySenderAndAddresseeSeeAnUebergabe() {
        var adam = person("Adam");
        fall(LOTSE, id(adam));
        var uebergang = uebergang(wechsel(adam, 5, "2025-11-01"));
        var id = bereitgestellt(LOTSE, uebergang);
        var pfad = "/uebergaben/" + id;
        for (String fremder : List.of(LOTSE2, FREMDES_JOBCENTER, FREMDE_LEITUNG)) {
            istProblem(get(fremder, pfad), 404, "nicht-gefunden");
            istProblem(get(fremder, pfad + "/paket"), 404, "nicht-gefunden");
            assertThat(json(get(fremder, "/uebergaben?limit=200")).getList("eintraege.id"))
                    .doesNotContain(id);
        }
        istProblem(post(FREMDES_JOBCENTER, pfad + "/annahme", Map.of("paketVersion", 1)), 404, "nicht-gefunden");
        istProblem(post(LOTSE2, pfad + "/ruecknahme", Map.of()), 404, "nicht-gefunden");
        istProblem(post(LOTSE2, "/uebergaben", anJobcenter(uebergang)), 404, "nicht-gefunden");
        istProblem(post(LOTSE, pfad + "/annahme", Map.of("paketVersion", 1)), 404, "nicht-gefunden");
        istProblem(post(LEITUNG, pfad + "/annahme", Map.of("paketVersion", 1)), 403, "keine-berechtigung");
        istProblem(post(JOBCENTER, pfad + "/antwort", Map.of("text", "x")), 403, "keine-berechtigung");
        istProblem(get(ABH, pfad + "/paket"), 403, "keine-berechtigung");
        io.restassured.RestAssured.given().get("/api/v1" + pfad).then().statusCode(401);
        var gesehen = json(get(JOBCENTER, pfad)).getMap("$");
        assertThat(gesehen).doesNotContainKeys("uebergaenge", "fallId", "bemerkung");
    }
}
