package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UebergangTest extends Komponententest {

    @Test
    void aWechselWithoutAFallIsOnTheWorklistOfTheLeitungAndIsAdoptedByALaterFall() {
        var adam = person("Adam");
        var wechsel = wechsel(adam, 5, "2025-11-01");
        var uebergang = uebergang(wechsel);

        var liste = json(get(LEITUNG, "/uebergaenge?ohneFall=true&status=OFFEN&bis=2025-11-01&limit=200"));
        assertThat(liste.getList("eintraege.id")).contains(uebergang);
        assertThat(liste.getInt("eintraege.find { it.id == '" + uebergang + "' }.offeneAufgaben"))
                .isPositive();
        assertThat(json(get(LOTSE, "/uebergaenge?ohneFall=true").statusCode(200))
                        .getList("eintraege"))
                .isEmpty();
        get(LOTSE, "/uebergaenge/" + uebergang).statusCode(404);

        var fall = fall(LOTSE, id(adam));

        var einer = json(get(LOTSE, "/uebergaenge/" + uebergang).statusCode(200));
        assertThat(einer.getString("fallId")).isEqualTo(fall);
        assertThat(einer.getList("aufgaben.fallId", String.class)).containsOnly(fall);
        assertThat(einer.getList("aufgaben.code")).contains("ANTRAG_SGB_II", "KRANKENVERSICHERUNG");
        assertThat(json(get(LOTSE, "/faelle/" + fall + "/uebergaenge")).getList("id"))
                .isEqualTo(List.of(uebergang));
    }

    @Test
    void theDifferenceOfResponsibilitiesIsFetchedWithTheCallersTokenAndMissingWithAHintWhileStatusServiceIsAway() {
        var adam = person("Adam");
        status(id(adam), 2, "ASYLBEWERBER");
        status(id(adam), 5, "ANERKANNT");
        var uebergang = uebergang(wechsel(adam, 5, "2025-11-01"));

        var antwort = json(get(LEITUNG, "/uebergaenge/" + uebergang));
        assertThat(antwort.getString("zustaendigkeiten.neu[0].stelle")).isEqualTo("Jobcenter");

        StatusService.abwesend(true);
        antwort = json(get(LEITUNG, "/uebergaenge/" + uebergang).statusCode(200));
        assertThat(antwort.<Object>get("zustaendigkeiten")).isNull();
        assertThat(antwort.getList("hinweise")).hasSize(1);
    }

    private static void status(UUID person, int version, String status) {
        StatusService.sende(
                "aufenthaltsstatus.geaendert.v1",
                StatusService.ereignis(person, version)
                        .put("status", status)
                        .put("bezeichnung", status)
                        .put("seit", "2025-10-02")
                        .put("korrektur", false));
    }

    @Test
    void aCorrectionMovesTheSameUebergangItsOpenTasksAndMarksTheDoneOnesForReview() {
        var adam = person("Adam");
        fall(LOTSE, id(adam));
        var alt = wechsel(adam, 5, "2025-11-01");
        var uebergang = uebergang(alt);
        var vorher = json(get(LOTSE, "/uebergaenge/" + uebergang));
        var konto = vorher.getString("aufgaben.find { it.code == 'BANKKONTO' }.id");
        post(LOTSE, "/aufgaben/" + konto + "/erledigung", Map.of("vermerk", "Basiskonto"))
                .statusCode(200);

        var neu = UUID.randomUUID();
        StatusService.sende(
                "rechtskreiswechsel.festgestellt.v1",
                StatusService.festgestellt(id(adam), 9, neu, "2025-12-01").put("ersetzt", alt.toString()));

        var nachher = bald(LOTSE, "/uebergaenge/" + uebergang, "wirksamAb", "2025-12-01");
        assertThat(nachher.getString("wechselId")).isEqualTo(neu.toString());
        assertThat(nachher.getList("wechselIds")).containsExactlyInAnyOrder(alt.toString(), neu.toString());
        assertThat(nachher.getString("aufgaben.find { it.code == 'WOHNUNG' }.frist"))
                .isEqualTo("2026-03-01");
        assertThat(nachher.getBoolean("aufgaben.find { it.code == 'BANKKONTO' }.zurPruefung"))
                .isTrue();
    }

    @Test
    void aTaskFollowsTheFristThatStatusServiceComputesAsSoonAsItAnswers() {
        var adam = person("Adam");
        adam.putArray("fristen")
                .addObject()
                .put("typ", "FAMILIENNACHZUG_PRIVILEGIERT")
                .put("ende", "2026-01-16");
        StatusService.kennt(adam);
        StatusService.abwesend(true);
        var uebergang = "/uebergaenge/" + uebergang(wechsel(adam, 5, "2025-11-01"));
        var frist = "aufgaben.find { it.code == 'FAMILIENNACHZUG' }.frist";
        assertThat(json(get(LEITUNG, uebergang)).getString(frist)).isEqualTo("2025-10-16");

        StatusService.abwesend(false);

        var nachher = bald(LEITUNG, uebergang, frist, "2025-12-17");
        assertThat(nachher.getString("aufgaben.find { it.code == 'INTEGRATIONSKURS' }.frist"))
                .isEqualTo("2025-12-01");
    }

    @Test
    void aRetroactiveWechselSetsFristenFromTodayAndAsksForTheReviewOfAnErstattung() {
        var antwort = json(get(LEITUNG, "/uebergaenge/" + uebergang(wechsel(person("Adam"), 5, "2025-06-01"))));

        assertThat(antwort.getString("aufgaben.find { it.code == 'WOHNUNG' }.frist"))
                .isEqualTo("2025-12-31");
        assertThat(antwort.getString("aufgaben.find { it.code == 'ERSTATTUNG_PRUEFEN' }.frist"))
                .isEqualTo("2025-10-16");
        assertThat(antwort.getList("aufgaben.frist", String.class)).allMatch(frist -> frist.compareTo(HEUTE) > 0);
    }

    @Test
    void aStornoWithdrawsAndAReplayOfTheOldEventResurrectsNothing() {
        var adam = person("Adam");
        var wechsel = wechsel(adam, 5, "2025-11-01");
        var uebergang = uebergang(wechsel);

        StatusService.sende("rechtskreiswechsel.storniert.v1", StatusService.storniert(id(adam), 6, wechsel));
        bald(LEITUNG, "/uebergaenge/" + uebergang, "status", "ZURUECKGENOMMEN");
        StatusService.sende(
                "rechtskreiswechsel.festgestellt.v1", StatusService.festgestellt(id(adam), 5, wechsel, "2025-11-01"));
        uebergang(wechsel(adam, 7, "2025-12-01"));

        var antwort = json(get(LEITUNG, "/uebergaenge/" + uebergang));
        assertThat(antwort.getString("status")).isEqualTo("ZURUECKGENOMMEN");
        assertThat(antwort.getList("aufgaben.status")).containsOnly("HINFAELLIG");
    }

    @Test
    void aStornoThatComesFirstIsRemembered() {
        var adam = person("Adam");
        var wechsel = UUID.randomUUID();
        StatusService.sende("rechtskreiswechsel.storniert.v1", StatusService.storniert(id(adam), 6, wechsel));
        StatusService.sende(
                "rechtskreiswechsel.festgestellt.v1", StatusService.festgestellt(id(adam), 5, wechsel, "2025-11-01"));

        var antwort = json(get(LEITUNG, "/uebergaenge/" + uebergang(wechsel)));
        assertThat(antwort.getString("status")).isEqualTo("ZURUECKGENOMMEN");
        assertThat(antwort.getInt("offeneAufgaben")).isZero();
    }

    @Test
    void accessIsRefusedAsDocumented() {
        var uebergang = uebergang(wechsel(person("Adam"), 5, "2025-11-01"));

        io.restassured.RestAssured.given().get("/api/v1/uebergaenge").then().statusCode(401);
        istProblem(get(ABH, "/uebergaenge"), 403, "keine-berechtigung");
        istProblem(get(FREMDE_LEITUNG, "/uebergaenge/" + uebergang), 404, "nicht-gefunden");
        istProblem(get(LEITUNG, "/uebergaenge/" + UUID.randomUUID()), 404, "nicht-gefunden");
        istProblem(get(LEITUNG, "/uebergaenge?limit=201"), 400, "eingabe-fehlerhaft");
        istProblem(get(LEITUNG, "/uebergaenge?cursor=%C3%A4"), 400, "eingabe-fehlerhaft");
    }
}
