package de.nahtlos.status.luecke;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FML;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.melde;
import static de.nahtlos.status.support.Amt.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import de.nahtlos.kit.time.SettableClock;
import de.nahtlos.status.support.StatusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose payment would stop before the next one starts; the clock stands at 15.9.2025. */
@StatusTest
class LueckeResourceTest {

    private static final String LUECKEN = V1 + "/luecken";

    @Inject
    SettableClock uhr;

    @BeforeEach
    void esIstMitteSeptember() {
        uhr.set(Instant.parse("2025-09-15T08:00:00Z"));
    }

    @AfterEach
    void stelleDieUhrZurueck() {
        uhr.reset();
    }

    @Test
    void aRecognitionWithoutAnApplicationIsAPossibleGapUntilSomebodyApplies() {
        String person = asylbewerber();
        String wechsel = bescheid(person, "2025-09-04").getString("rechtskreiswechsel[0].id");
        Map<String, Object> luecke = luecke(person, "").orElseThrow();
        assertThat(luecke)
                .containsEntry("wechselId", wechsel)
                .containsEntry("von", "ASYLBLG")
                .containsEntry("nach", "SGB_II")
                .containsEntry("wirksamAb", "2025-10-01")
                .containsEntry("lueckeVon", "2025-10-01")
                .containsEntry("antragBis", "2025-10-31")
                .containsEntry("tage", 16)
                .containsEntry("ereignis", "SGB_II_ANTRAG")
                .doesNotContainKeys("leistungAb", "lueckeBis", "nachname");
        melde(FML, person, ereignis("SGB_II_ANTRAG", "2025-09-15", "eingangBei", "GEMEINDE", "form", "MUENDLICH"))
                .then()
                .statusCode(201);
        assertThat(luecke(person, "")).isEmpty();
    }

    @Test
    void theEndOfThePeriodLimitsTheList() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        assertThat(luecke(person, "&bis=2025-09-30")).isEmpty();
        assertThat(luecke(person, "&bis=2025-10-01")).isPresent();
    }

    @Test
    void aLateApplicationStaysUntilTheGapIsOver() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        geschieht(person, "SGB_II_ANTRAG", "2025-11-10", "eingangBei", "JOBCENTER");
        assertThat(luecke(person, "").orElseThrow())
                .containsEntry("lueckeBis", "2025-10-31")
                .containsEntry("leistungAb", "2025-11-01");
        uhr.set(Instant.parse("2025-10-31T08:00:00Z"));
        assertThat(luecke(person, "").orElseThrow()).containsEntry("tage", -30);
        uhr.set(Instant.parse("2025-11-01T08:00:00Z"));
        assertThat(luecke(person, "")).isEmpty();
    }

    @Test
    void atTheAgeLimitTheSozialamtPaysOnApplication() {
        String person = person("Adam", "1955-02-10");
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        geschieht(person, "ASYLANTRAG", "2025-01-27");
        bescheid(person, "2025-09-04");
        assertThat(luecke(person, "").orElseThrow())
                .containsEntry("nach", "SGB_XII")
                .containsEntry("ereignis", "SGB_XII_ANTRAG");
        geschieht(person, "SGB_XII_ANTRAG", "2025-10-31", "eingangBei", "GEMEINDE");
        assertThat(luecke(person, "")).isEmpty();
    }

    @Test
    void whoLeavesTheCountryHasNoGapAnyMore() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        geschieht(person, "AUSREISE", "2025-10-20");
        assertThat(luecke(person, "")).isPresent();
        uhr.set(Instant.parse("2025-10-21T08:00:00Z"));
        assertThat(luecke(person, "")).isEmpty();
    }

    @Test
    void theMostUrgentComesFirstPageByPage() {
        String spaet = asylbewerber();
        bescheid(spaet, "2025-10-02");
        String frueh = asylbewerber();
        bescheid(frueh, "2025-09-04");
        List<Object> personen = alle("").stream().map(l -> l.get("personId")).toList();
        assertThat(personen).containsSubsequence(frueh, spaet);
        assertThat(alle("").stream().map(l -> l.get("wechselId")).toList()).doesNotHaveDuplicates();
        assertThat(alle("").stream().map(l -> (String) l.get("lueckeVon")).toList())
                .isSorted();
    }

    @Test
    void onlyWhoCanCloseAGapOfTheOwnKommuneSeesIt() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        als(ABH).get(LUECKEN).then().statusCode(403);
        als(LOT).get(LUECKEN).then().statusCode(403);
        given().get(LUECKEN).then().statusCode(401);
        assertThat(alle("leitung.kaiserslautern", "").stream().map(l -> l.get("personId")))
                .doesNotContain(person);
        als(LEI).get(LUECKEN + "?bis=morgen").then().statusCode(400).body("felder.pfad", hasItem("/bis"));
        als(LEI).get(LUECKEN + "?limit=0").then().statusCode(400).body("felder.pfad", hasItem("/limit"));
        als(LEI).get(LUECKEN + "?cursor=x").then().statusCode(400);
    }

    private static Optional<Map<String, Object>> luecke(String person, String filter) {
        return alle(filter).stream()
                .filter(l -> l.get("personId").equals(person))
                .findFirst();
    }

    private static List<Map<String, Object>> alle(String filter) {
        return alle(LEI, filter);
    }

    private static List<Map<String, Object>> alle(String user, String filter) {
        List<Map<String, Object>> luecken = new ArrayList<>();
        String weiter = "";
        while (weiter != null) {
            var seite = als(user)
                    .get(LUECKEN + "?limit=3" + filter + "&cursor=" + weiter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            luecken.addAll(seite.getList("eintraege"));
            weiter = seite.getString("weiter");
        }
        return luecken;
    }
}
