package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Hilfeplan: versions, review, agreement of the three parties, and that no Massnahme ends by itself. */
@QuarkusTest
class HilfeplanTest extends Komponententest {

    @Inject
    Sql sql;

    @Test
    void everyChangeMakesAVersionAndTheDifferenceOfTwoIsReadable() {
        var plan = plan(fall(LOTSE, UUID.randomUUID()));
        var ziel = ziel(plan);
        patch(LOTSE, plan + "/ziele/" + ziel, "*", Map.of("status", "ERREICHT", "bis", "2026-06-30"))
                .statusCode(200);
        var massnahme = massnahme(plan, ziel, "2026-02-28");

        var versionen = json(get(LOTSE, plan + "/versionen").statusCode(200));
        assertThat(versionen.getList("nummer")).containsExactly(1, 2, 3, 4);
        assertThat(versionen.getList("autor")).containsOnly(LOTSE);
        assertThat(json(get(LOTSE, plan + "/versionen/2")).getString("plan.ziele.'" + ziel + "'.status"))
                .isEqualTo("OFFEN");

        var unterschied = json(get(LEITUNG, plan + "/versionen/2/unterschied").statusCode(200));
        assertThat(unterschied.getInt("zu")).isEqualTo(4);
        assertThat(unterschied.getList("aenderungen.text"))
                .containsExactly(
                        "Ziel „Deutsch B1“: letzter Tag von 31.03.2026 zu 30.06.2026; Stand von OFFEN zu ERREICHT.",
                        "Maßnahme „Kurs“ ist neu.");
        assertThat(unterschied.getString("aenderungen[0].felder[1].nachher")).isEqualTo("ERREICHT");
        assertThat(unterschied.getString("aenderungen[1].teilId")).isEqualTo(massnahme);
        assertThat(json(get(LOTSE, plan + "/versionen/3/unterschied?zu=2")).getInt("von"))
                .isEqualTo(2);
        assertThat(json(get(LOTSE, plan + "/versionen/2/unterschied?zu=2")).getList("aenderungen"))
                .isEmpty();
    }

    @Test
    void aVersionThatDoesNotExistAndAForeignPlanAreNotFound() {
        var plan = plan(fall(LOTSE, UUID.randomUUID()));
        istProblem(get(LOTSE, plan + "/versionen/9"), 404, "nicht-gefunden");
        istProblem(get(LOTSE, plan + "/versionen/eins"), 404, "nicht-gefunden");
        istProblem(get(LOTSE, plan + "/versionen/1/unterschied?zu=9"), 404, "nicht-gefunden");
        istProblem(get(LOTSE, plan + "/versionen/1/unterschied?zu=x"), 400, "eingabe-fehlerhaft");
        istProblem(get(LOTSE2, plan + "/versionen"), 404, "nicht-gefunden");
        istProblem(get(LOTSE2, plan + "/versionen/1"), 404, "nicht-gefunden");
        istProblem(get(LOTSE2, plan + "/versionen/1/unterschied"), 404, "nicht-gefunden");
        istProblem(get(FREMDE_LEITUNG, plan + "/versionen"), 404, "nicht-gefunden");
        istProblem(get(JOBCENTER, plan + "/versionen"), 403, "keine-berechtigung");
    }

    @Test
    void anAgreementIsForThePlanAsItStandsAndAChangeAsksForItAgain() {
        var plan = plan(fall(LOTSE, UUID.randomUUID()));
        var ziel = ziel(plan);
        for (String partei : List.of("LEISTUNGSBERECHTIGTER", "LEISTUNGSERBRINGER", "LEISTUNGSTRAEGER")) {
            assertThat(json(get(LOTSE, plan)).getBoolean("einvernehmlich")).isFalse();
            post(LOTSE, plan + "/einvernehmen", Map.of("partei", partei, "erteilt", true))
                    .statusCode(201);
        }
        assertThat(json(get(LOTSE, plan)).getBoolean("einvernehmlich")).isTrue();

        patch(LOTSE, plan + "/ziele/" + ziel, "*", Map.of("bis", "2026-06-30")).statusCode(200);

        var danach = json(get(LOTSE, plan));
        assertThat(danach.getBoolean("einvernehmlich")).isFalse();
        assertThat(danach.getList("einvernehmen.erteilt")).containsOnly(false).hasSize(3);
        assertThat(danach.getList("einvernehmen.aktuell")).containsOnly(false);
    }

    @Test
    void theReviewIsATaskThatMovesWithItsDay() {
        var fall = fall(LOTSE, UUID.randomUUID());
        var plan = plan(fall);
        var etag = get(LOTSE, plan).extract().header("ETag");
        ziel(plan);
        patch(LOTSE, plan, etag, Map.of("ueberpruefungAm", "2026-03-02")).statusCode(200);
        var veraltet = patch(LEITUNG, plan, etag, Map.of("ueberpruefungAm", "2026-05-04"));
        istProblem(veraltet, 412, "version-veraltet");
        assertThat(json(veraltet).getString("konflikte[0].aktuellerWert")).isEqualTo("2026-03-02");
        istProblem(patch(LOTSE, plan, null, Map.of("ueberpruefungAm", "2026-05-04")), 428, "version-fehlt");
        istProblem(patch(LOTSE, plan, "*", Map.of("ueberpruefungAm", "bald")), 400, "eingabe-fehlerhaft");
        istProblem(patch(LOTSE2, plan, "*", Map.of("ueberpruefungAm", "2026-05-04")), 404, "nicht-gefunden");
        patch(LOTSE, plan, "*", Map.of("ueberpruefungAm", "2026-04-06")).statusCode(200);

        var aufgaben = json(get(LOTSE, "/aufgaben?fall=" + fall));
        assertThat(aufgaben.getList("eintraege.code")).containsExactly("HILFEPLAN_UEBERPRUEFEN");
        assertThat(aufgaben.getString("eintraege[0].frist")).isEqualTo("2026-04-06");
        post(LOTSE, "/aufgaben/" + aufgaben.getString("eintraege[0].id") + "/erledigung", Map.of())
                .statusCode(200);
        ziel(plan);
        assertThat(json(get(LOTSE, "/aufgaben?fall=" + fall)).getList("eintraege"))
                .isEmpty();

        patch(LOTSE, plan, "*", Map.of("ueberpruefungAm", "2026-10-05")).statusCode(200);
        var weg = new HashMap<String, Object>();
        weg.put("ueberpruefungAm", null);
        patch(LOTSE, plan, "*", weg).statusCode(200);
        assertThat(json(get(LOTSE, "/aufgaben?fall=" + fall)).getList("eintraege"))
                .isEmpty();
    }

    @Test
    void noMassnahmeEndsByAChangeOfLawWithoutADecisionOnRecord() {
        var adam = person("Adam");
        var plan = plan(fall(LOTSE, id(adam)));
        var massnahme = massnahme(plan, ziel(plan), "2026-02-28");
        var uebergang = "/uebergaenge/" + uebergang(wechsel(adam, 5, "2025-11-01"));
        assertThat(json(get(LOTSE, uebergang)).getString("massnahmen[0].urteil"))
                .isEqualTo("NEUER_KOSTENTRAEGER");
        clock.set(Instant.parse("2025-12-01T09:00:00Z"));
        var einzige = "massnahmen[0]";
        assertThat(json(get(LOTSE, plan)).getString(einzige + ".status")).isEqualTo("LAUFEND");
        assertThat(json(get(LOTSE, plan)).<Object>get(einzige + ".entscheidung"))
                .isNull();

        patch(LEITUNG, plan + "/massnahmen/" + massnahme, "*", Map.of("status", "ABGEBROCHEN"))
                .statusCode(200);

        var beendet = json(get(LOTSE, plan));
        assertThat(beendet.getString(einzige + ".entscheidung.von")).isEqualTo(LEITUNG);
        assertThat(beendet.getString(einzige + ".entscheidung.am")).startsWith("2025-12-01");
        assertThat(json(get(LOTSE, uebergang)).getString("massnahmen[0].urteil"))
                .isEqualTo("ENDET");
    }

    @Test
    void theDatabaseRefusesAnEndWithoutADecisionToo() {
        var plan = plan(fall(LOTSE, UUID.randomUUID()));
        var massnahme = UUID.fromString(massnahme(plan, ziel(plan), "2026-02-28"));
        for (String ende : List.of("status = 'ABGEBROCHEN'", "bis = '2025-11-01'")) {
            assertThatThrownBy(() -> Tenant.mitKommune(
                            "07111",
                            () -> sql.update(
                                    "update massnahme set " + ende + " where kommune = '07111' and id = ?", massnahme)))
                    .as(ende)
                    .hasStackTraceContaining("a Massnahme ends by a decision on record only");
        }
    }

    private static String plan(String fall) {
        return "/faelle/" + fall + "/hilfeplan";
    }

    private static String ziel(String plan) {
        var ziel = Map.of(
                "handlungsfeld", "SPRACHE",
                "bezeichnung", "Deutsch B1",
                "messgroesse", "Zertifikat",
                "bis", "2026-03-31");
        return json(post(LOTSE, plan + "/ziele", ziel).statusCode(201)).getString("id");
    }

    private static String massnahme(String plan, String ziel, String bis) {
        var massnahme = Map.of(
                "zielId", ziel,
                "bezeichnung", "Kurs",
                "traeger", "VHS",
                "kostentraeger", "Amt für Soziales",
                "rechtskreise", List.of("ASYLBLG"),
                "von", "2025-03-01",
                "bis", bis);
        return json(post(LOTSE, plan + "/massnahmen", massnahme).statusCode(201))
                .getString("id");
    }
}
