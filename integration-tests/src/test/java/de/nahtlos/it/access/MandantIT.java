package de.nahtlos.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** to Kaiserslautern nothing of Koblenz exists. */
class MandantIT {

    private static final Map<String, String> ABH = Map.of("k", "abh.koblenz", "l", "abh.kaiserslautern");
    private static final Map<String, String> LOTSE = Map.of("k", "lotse.koblenz", "l", "lotse.kaiserslautern");
    private static final Map<String, String> LEITUNG = Map.of("k", "leitung.koblenz", "l", "leitung.kaiserslautern");
    private static final Map<String, String> UNTERKUNFT =
            Map.of("k", "unterkunft.koblenz", "l", "unterkunft.kaiserslautern");
    private static final Map<String, String> JOBCENTER =
            Map.of("k", "jobcenter.koblenz", "l", "jobcenter.kaiserslautern");

    private static String person;
    private static String haushalt;
    private static String bescheid;
    private static String fall;
    private static String uebergang;
    private static String aufgabe;
    private static String uebergabe;
    private static List<String> platz;
    private static String belegung;
    private static String auszug;

    /** A request that works with a token of Koblenz and must find nothing with the same role of Kaiserslautern. */
    private record Anfrage(Map<String, String> user, Service service, String method, String path, ObjectNode body) {

        Anfrage {
            assertThat(path).doesNotContain("null");
        }

        Answer als(String kommune) {
            return Vorgang.als(user.get(kommune)).call(service, method, "/api/v1" + path, body, "\"0\"");
        }

        @Override
        public String toString() {
            return user.get("l") + " " + method + " " + service.module() + path.replaceAll("[0-9a-f-]{36}", "{id}");
        }
    }

    @BeforeAll
    static void somethingOfEveryKindInKoblenz() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
        person = Vorgang.asylbewerber();
        haushalt = Vorgang.gelungen(Vorgang.als("abh.koblenz")
                        .post(
                                Service.STATUS,
                                "/haushalte",
                                Json.object("personId", person, "rolle", "ALLEINSTEHEND", "von", "2025-01-13")))
                .id();
        platz = Vorgang.unterkunft();
        belegung = Vorgang.belege(person, platz.get(2));
        fall = Vorgang.eroeffneFall(person).id();
        var anerkennung = Vorgang.anerkannt(person, "2025-10-02");
        bescheid = anerkennung.text("ereignisId");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Vorgang.uebergaengeVon(person).isEmpty());
        uebergang = Vorgang.uebergaengeVon(person).getFirst().path("id").asText();
        aufgabe = Vorgang.gelungen(Vorgang.als("lotse.koblenz").get(Service.CASE, "/uebergaenge/" + uebergang))
                .text("aufgaben.0.id");
        uebergabe = Vorgang.uebergabe(person, Vorgang.wechselId(anerkennung), uebergang, "Lotse, Telefon 0261 000-000");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Vorgang.auszugVon(person).isPresent());
        auszug = Vorgang.auszugVon(person).orElseThrow().path("id").asText();
    }

    @TestFactory
    List<DynamicTest> readingGivesKoblenzTheThingAndKaiserslauternA404() {
        return lesend().stream()
                .map(anfrage -> DynamicTest.dynamicTest(anfrage.toString(), () -> {
                    assertThat(anfrage.als("k").status()).as("Koblenz").isEqualTo(200);
                    assertThat(anfrage.als("l").status()).as("Kaiserslautern").isEqualTo(404);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> writingGivesKaiserslauternA404() {
        return schreibend().stream()
                .map(anfrage -> DynamicTest.dynamicTest(
                        anfrage.toString(),
                        () -> assertThat(anfrage.als("l"))
                                .satisfies(answer -> assertThat(answer.status())
                                        .as(answer.toString())
                                        .isEqualTo(404))))
                .toList();
    }

    @Test
    void listsAndSearchesOfKaiserslauternDoNotShowThePerson() {
        assertThat(Vorgang.als("leitung.kaiserslautern")
                        .get(Service.CASE, "/uebergaenge?limit=200")
                        .toString())
                .doesNotContain(person);
        assertThat(Vorgang.als("unterkunft.kaiserslautern")
                        .get(Service.HOUSING, "/auszuege?limit=200")
                        .toString())
                .doesNotContain(person);
        var abfrage = Vorgang.als("lotse.kaiserslautern")
                .post(Service.STATUS, "/personen/abfrage", Json.object("ids", Json.array(person), "zweck", "FALL"));
        assertThat(Vorgang.gelungen(abfrage).toString()).doesNotContain(person);
    }

    private static List<Anfrage> lesend() {
        var status = "/personen/" + person;
        var anfragen = new ArrayList<Anfrage>();
        for (var teil : List.of(
                "",
                "/ereignisse",
                "/statusverlauf",
                "/rechtskreisverlauf",
                "/rechtskreiswechsel",
                "/fristen",
                "/stand",
                "/moegliche-ereignisse")) {
            anfragen.add(new Anfrage(ABH, Service.STATUS, "GET", status + teil, null));
        }
        anfragen.add(new Anfrage(ABH, Service.STATUS, "GET", "/haushalte/" + haushalt, null));
        for (var pfad : List.of(
                "/uebergaenge/" + uebergang, "/uebergaben/" + uebergabe, "/uebergaben/" + uebergabe + "/paket")) {
            anfragen.add(new Anfrage(LEITUNG, Service.CASE, "GET", pfad, null));
        }
        for (var pfad : List.of("/uebergaben/" + uebergabe, "/uebergaben/" + uebergabe + "/paket")) {
            anfragen.add(new Anfrage(JOBCENTER, Service.CASE, "GET", pfad, null));
        }
        for (var pfad : List.of("", "/uebergaenge", "/hilfeplan")) {
            anfragen.add(new Anfrage(LOTSE, Service.CASE, "GET", "/faelle/" + fall + pfad, null));
        }
        for (var pfad : List.of(
                "/unterkuenfte/" + platz.get(0),
                "/unterkuenfte/" + platz.get(0) + "/einheiten",
                "/einheiten/" + platz.get(1),
                "/einheiten/" + platz.get(1) + "/plaetze",
                "/belegungen/" + belegung)) {
            anfragen.add(new Anfrage(UNTERKUNFT, Service.HOUSING, "GET", pfad, null));
        }
        return anfragen;
    }

    private static List<Anfrage> schreibend() {
        var ereignis = Json.object("typ", "SGB_II_ANTRAG", "datum", "2025-10-06", "eingangBei", "GEMEINDE");
        var mitglied = Json.object("personId", person, "rolle", "KIND", "von", "2025-01-13");
        return List.of(
                new Anfrage(ABH, Service.STATUS, "POST", "/personen/" + person + "/ereignisse", ereignis),
                new Anfrage(
                        ABH,
                        Service.STATUS,
                        "POST",
                        "/personen/" + person + "/ereignisse/" + bescheid + "/storno",
                        Json.object("grund", "IRRTUM")),
                new Anfrage(ABH, Service.STATUS, "PATCH", "/personen/" + person, Json.object("vorname", "Fremd")),
                new Anfrage(ABH, Service.STATUS, "POST", "/haushalte/" + haushalt + "/mitglieder", mitglied),
                new Anfrage(
                        LOTSE,
                        Service.CASE,
                        "POST",
                        "/faelle/" + fall + "/hilfeplan/ziele",
                        Json.object(
                                "handlungsfeld", "SPRACHE",
                                "bezeichnung", "Fremd",
                                "messgroesse", "Fremd",
                                "bis", "2026-01-01")),
                new Anfrage(
                        LEITUNG,
                        Service.CASE,
                        "POST",
                        "/faelle/" + fall + "/zuweisung",
                        Json.object("lotse", "lotse.kaiserslautern")),
                new Anfrage(LOTSE, Service.CASE, "POST", "/aufgaben/" + aufgabe + "/erledigung", Json.object()),
                new Anfrage(LOTSE, Service.CASE, "POST", "/uebergaben/" + uebergabe + "/ruecknahme", Json.object()),
                new Anfrage(
                        JOBCENTER,
                        Service.CASE,
                        "POST",
                        "/uebergaben/" + uebergabe + "/annahme",
                        Json.object("paketVersion", 1)),
                new Anfrage(
                        LOTSE,
                        Service.CASE,
                        "POST",
                        "/faelle/" + fall + "/abschluss",
                        Json.object("ergebnis", "SONSTIGES")),
                new Anfrage(
                        UNTERKUNFT,
                        Service.HOUSING,
                        "POST",
                        "/einheiten/" + platz.get(1) + "/plaetze",
                        Json.object("anzahl", 1)),
                new Anfrage(
                        UNTERKUNFT,
                        Service.HOUSING,
                        "POST",
                        "/belegungen",
                        Json.object("personId", person, "platzId", platz.get(2), "von", "2030-01-01")),
                new Anfrage(
                        UNTERKUNFT,
                        Service.HOUSING,
                        "POST",
                        "/belegungen/" + belegung + "/ende",
                        Json.object("am", "2025-12-01", "grund", "AUSZUG")),
                new Anfrage(
                        UNTERKUNFT,
                        Service.HOUSING,
                        "PATCH",
                        "/auszuege/" + auszug,
                        Json.object("status", "WOHNUNG_GEFUNDEN")));
    }
}
