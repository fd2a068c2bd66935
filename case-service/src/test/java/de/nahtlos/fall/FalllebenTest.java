package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import de.nahtlos.kit.stack.TopicWriter;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a Fall between its opening and its closing, and what brings it back. */
@QuarkusTest
class FalllebenTest extends Komponententest {

    private static final String VORSCHLAG = "aufgaben.find { it.code == 'FALL_WIEDERAUFNEHMEN' }";

    @Test
    void whatTheFirstReceptionHasAskedComesWithTheFallAndTheTriageIsOnRecord() {
        var befehl = new HashMap<>(neuerFall(UUID.randomUUID()));
        var checkliste = Map.of("muttersprache", "ar", "deutschniveau", "A1", "behandlungsbedarf", true);
        befehl.put("eingang", Map.of("quelle", "ZUWEISUNG", "datum", "2025-02-10", "checkliste", checkliste));
        var fall = json(post(LOTSE, "/faelle", befehl).statusCode(201));
        assertThat(fall.getString("eingang.checkliste.deutschniveau")).isEqualTo("A1");
        assertThat(fall.<Object>get("triage")).isNull();

        var pfad = "/faelle/" + fall.getString("id");
        var triage =
                Map.of("weg", "FALLMANAGEMENT", "problemlagen", List.of("WOHNEN", "SPRACHE"), "intensitaet", "HOCH");
        post(LOTSE, pfad + "/triage", triage).statusCode(200);

        var danach = json(get(LOTSE, pfad));
        assertThat(danach.getList("triage.problemlagen")).containsExactly("WOHNEN", "SPRACHE");
        assertThat(danach.getString("triage.von")).isEqualTo(LOTSE);
        assertThat(danach.getString("intensitaet")).isEqualTo("HOCH");
        istProblem(post(LOTSE, pfad + "/triage", Map.of("weg", "IRGENDWIE")), 400, "eingabe-fehlerhaft");
        istProblem(post(LOTSE2, pfad + "/triage", triage), 404, "nicht-gefunden");
        befehl.put("personId", UUID.randomUUID());
        befehl.put("eingang", Map.of("quelle", "SELBST", "datum", HEUTE, "checkliste", Map.of("muttersprache", "?")));
        istProblem(post(LOTSE, "/faelle", befehl), 400, "eingabe-fehlerhaft");
    }

    @Test
    void aMemberBringsItsUebergangIntoTheFallAndTakesWhatIsOpenBackToTheLeitung() {
        var fall = "/faelle/" + fall(LOTSE, UUID.randomUUID());
        var eva = person("Eva");
        var uebergang = "/uebergaenge/" + uebergang(wechsel(eva, 5, "2025-11-01"));
        var mitglied = Map.of("personId", id(eva));

        var mitEva = json(post(LOTSE, fall + "/mitglieder", mitglied).statusCode(201));
        assertThat(mitEva.getList("mitglieder")).containsExactly(id(eva).toString());
        get(LOTSE, uebergang).statusCode(200);
        post(LOTSE, fall + "/mitglieder", mitglied).statusCode(201);
        istProblem(post(LOTSE2, "/faelle", neuerFall(id(eva))), 409, "fall-vorhanden");

        var ende = fall + "/mitglieder/" + id(eva) + "/ende";
        assertThat(json(post(LOTSE, ende, Map.of()).statusCode(200)).getList("mitglieder"))
                .isEmpty();
        get(LOTSE, uebergang).statusCode(404);
        assertThat(json(get(LEITUNG, uebergang)).<Object>get("fallId")).isNull();
        istProblem(post(LOTSE, ende, Map.of()), 404, "nicht-gefunden");

        var neu = fall(LOTSE2, id(eva));
        istProblem(post(LOTSE, fall + "/mitglieder", mitglied), 409, "fall-vorhanden");
        post(LOTSE2, "/faelle/" + neu + "/abschluss", Map.of("ergebnis", "FORTGEZOGEN"))
                .statusCode(200);
        post(LOTSE, fall + "/mitglieder", mitglied).statusCode(201);
        get(LOTSE, uebergang).statusCode(200);
    }

    @Test
    void thePersonWhomTheFallIsForStaysAndAClosedFallTakesNobody() {
        var adam = UUID.randomUUID();
        var fall = "/faelle/" + fall(LOTSE, adam);
        istProblem(post(LOTSE, fall + "/mitglieder/" + adam + "/ende", Map.of()), 409, "konflikt");
        istProblem(post(LOTSE, fall + "/mitglieder", Map.of()), 400, "eingabe-fehlerhaft");
        istProblem(post(LOTSE2, fall + "/mitglieder", Map.of("personId", adam)), 404, "nicht-gefunden");
        post(LOTSE, fall + "/abschluss", Map.of("ergebnis", "ZIELE_ERREICHT")).statusCode(200);
        assertThat(json(get(LOTSE, fall)).getString("abgeschlossenAm")).startsWith(HEUTE);
        istProblem(
                post(LOTSE, fall + "/mitglieder", Map.of("personId", UUID.randomUUID())),
                409,
                "unzulaessiger-fallstatus");
    }

    @Test
    void aWiderrufProposesToTakeTheClosedFallUpAgainAndTheProposalIsDoneWhenThatHappens() {
        var adam = person("Adam");
        var fall = fall(LOTSE, id(adam));
        post(LOTSE, "/faelle/" + fall + "/abschluss", Map.of("ergebnis", "ZIELE_ERREICHT"))
                .statusCode(200);
        var widerruf = UUID.randomUUID();
        StatusService.sende(
                "rechtskreiswechsel.festgestellt.v1",
                StatusService.festgestellt(id(adam), 9, widerruf, "2025-11-15")
                        .put("von", "SGB_II")
                        .put("nach", "ASYLBLG"));

        var uebergang = "/uebergaenge/" + uebergang(widerruf);
        var vorher = json(get(LEITUNG, uebergang));
        assertThat(vorher.getString(VORSCHLAG + ".bezugId")).isEqualTo(fall);
        assertThat(vorher.getString(VORSCHLAG + ".rolle")).isEqualTo("fallmanagement-leitung");
        assertThat(vorher.getString(VORSCHLAG + ".status")).isEqualTo("OFFEN");

        post(LOTSE, "/faelle/" + fall + "/wiederaufnahme", Map.of()).statusCode(200);

        var nachher = json(get(LOTSE, uebergang));
        assertThat(nachher.getString("fallId")).isEqualTo(fall);
        assertThat(nachher.getString(VORSCHLAG + ".status")).isEqualTo("ERLEDIGT");
    }

    @Test
    void aWechselForwardProposesNothingButItsStornoDoes() {
        var adam = person("Adam");
        var fall = fall(LOTSE, id(adam));
        post(LOTSE, "/faelle/" + fall + "/abschluss", Map.of("ergebnis", "ZIELE_ERREICHT"))
                .statusCode(200);
        var wechsel = wechsel(adam, 5, "2025-11-01");
        var uebergang = "/uebergaenge/" + uebergang(wechsel);
        assertThat(json(get(LEITUNG, uebergang)).<Object>get(VORSCHLAG)).isNull();

        StatusService.sende("rechtskreiswechsel.storniert.v1", StatusService.storniert(id(adam), 6, wechsel));

        bald(LEITUNG, uebergang, VORSCHLAG + ".status", "OFFEN");
        fall(LOTSE2, id(adam));
        assertThat(json(get(LEITUNG, uebergang)).getString(VORSCHLAG + ".status"))
                .isEqualTo("HINFAELLIG");
    }

    @Test
    void whoMovesOutOfASharedAccommodationIsLookedAfterFurther() {
        var adam = UUID.randomUUID();
        var fall = fall(LOTSE, adam);
        var belegung = UUID.randomUUID();
        beendet(adam, UUID.randomUUID(), "DEZENTRALE_WOHNUNG", "AUSZUG");
        beendet(adam, UUID.randomUUID(), "GEMEINSCHAFTSUNTERKUNFT", "VERLEGUNG");
        beendet(adam, belegung, "GEMEINSCHAFTSUNTERKUNFT", "AUSZUG");

        var liste = "/aufgaben?fall=" + fall;
        var aufgaben = bald(LOTSE, liste, "eintraege.size()", 1);
        assertThat(aufgaben.getList("eintraege.code")).containsExactly("NACHBETREUUNG_PLANEN");
        assertThat(aufgaben.getString("eintraege[0].frist")).isEqualTo("2025-12-29");
        assertThat(aufgaben.getString("eintraege[0].bezugId")).isEqualTo(belegung.toString());

        beendet(adam, belegung, "GEMEINSCHAFTSUNTERKUNFT", "STORNO");
        bald(LOTSE, liste, "eintraege.size()", 0);
    }

    private static void beendet(UUID person, UUID belegung, String art, String grund) {
        var ereignis = new ObjectMapper()
                .createObjectNode()
                .put("personId", person.toString())
                .put("kommune", "07111")
                .put("belegungId", belegung.toString())
                .put("art", art)
                .put("am", "2025-12-15")
                .put("grund", grund);
        TopicWriter.ofTestStack()
                .sendEvent(
                        "nahtlos.unterbringung.v1",
                        person.toString(),
                        UUID.randomUUID().toString(),
                        "belegung.beendet.v1",
                        ereignis.toString());
    }
}
