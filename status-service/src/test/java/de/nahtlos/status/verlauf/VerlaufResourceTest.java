package de.nahtlos.status.verlauf;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.UNT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.haushalt;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.mitglied;
import static de.nahtlos.status.support.Amt.person;
import static de.nahtlos.status.support.Amt.storniere;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import de.nahtlos.kit.time.SettableClock;
import de.nahtlos.status.support.StatusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StatusTest
class VerlaufResourceTest {

    @Inject
    SettableClock uhr;

    @AfterEach
    void stelleDieUhrZurueck() {
        uhr.reset();
    }

    @Test
    void oneHouseholdMayBeInTwoRechtskreise() {
        String adam = asylbewerber();
        String eva = person("Eva", "1991-02-11");
        haushalt(mitglied(adam, "PARTNER", "2025-01-13"), mitglied(eva, "PARTNER", "2025-01-13"));
        geschieht(eva, "ASYLGESUCH", "2025-01-13");
        geschieht(eva, "ASYLANTRAG", "2025-01-27");
        var antwort = bescheid(adam, "2025-10-06");
        assertThat(antwort.getList("rechtskreiswechsel.personId")).containsExactly(adam);
        assertThat(lies(ABH, adam, "").getString("rechtskreis")).isEqualTo("SGB_II");
        assertThat(lies(LOT, eva, "rechtskreisverlauf").getList("rechtskreis")).containsExactly("ASYLBLG_3");
    }

    @Test
    void theRechtskreisverlaufIsGaplessAndReasoned() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        var verlauf = lies(LOT, person, "rechtskreisverlauf");
        List<String> von = verlauf.getList("von");
        List<String> bis = verlauf.getList("bis");
        for (int i = 1; i < von.size(); i++) {
            assertThat(LocalDate.parse(bis.get(i - 1)).plusDays(1)).isEqualTo(LocalDate.parse(von.get(i)));
        }
        assertThat(bis.getLast()).isNull();
        assertThat(verlauf.getList("begruendung.regelversion")).doesNotContainNull();
        assertThat(verlauf.getList("begruendung.rechtsgrundlage[0]")).isNotEmpty();
        assertThat(verlauf.getList("regime")).containsOnly("ALT");
    }

    @Test
    void whatWasKnownOnADayCanBeAsked() {
        uhr.set(java.time.Instant.parse("2026-04-07T10:00:00Z"));
        String person = asylbewerber();
        String falsch = bescheid(person, "2026-04-02").getString("ereignisId");
        uhr.set(java.time.Instant.parse("2026-04-20T10:00:00Z"));
        storniere(
                        person,
                        falsch,
                        java.util.Map.of("typ", "BAMF_BESCHEID", "datum", "2026-03-31", "ergebnis", "FLUECHTLING_3"))
                .then()
                .statusCode(200);
        assertThat(lies(ABH, person, "rechtskreisverlauf?kenntnisstand=2026-04-19")
                        .getString("[1].von"))
                .isEqualTo("2026-05-01");
        assertThat(lies(ABH, person, "rechtskreisverlauf?kenntnisstand=2026-04-20")
                        .getString("[1].von"))
                .isEqualTo("2026-04-01");
        assertThat(lies(ABH, person, "rechtskreisverlauf").getString("[1].von")).isEqualTo("2026-04-01");
        assertThat(lies(ABH, person, "statusverlauf?kenntnisstand=2026-04-06").getList(""))
                .isEmpty();
        assertThat(lies(ABH, person, "stand?stichtag=2026-04-15&kenntnisstand=2026-04-19")
                        .getString("rechtskreis"))
                .isEqualTo("ASYLBLG_3");
        assertThat(lies(ABH, person, "stand?stichtag=2026-04-15&kenntnisstand=2026-04-20")
                        .getString("rechtskreis"))
                .isEqualTo("SGB_II");
    }

    @Test
    void theStandNamesAllAxesAndOnTheDayOfAnExitTheNewStatus() {
        String person = asylbewerber();
        var heute = lies(ABH, person, "stand");
        assertThat(heute.getString("status")).isEqualTo("ASYLBEWERBER");
        assertThat(heute.getString("verfahrensstand")).isEqualTo("ANTRAG");
        assertThat(heute.getString("lage")).isEqualTo("ANWESEND");
        geschieht(person, "AUSREISE", "2025-09-12");
        assertThat(lies(ABH, person, "stand?stichtag=2025-09-12").getString("status"))
                .isEqualTo("AUSGEREIST");
        assertThat(lies(ABH, person, "stand?stichtag=2025-09-11").getString("status"))
                .isEqualTo("ASYLBEWERBER");
    }

    @Test
    void fristenAndPossibleFactsFollowFromTheState() {
        String person = asylbewerber();
        var moeglich = lies(ABH, person, "moegliche-ereignisse");
        assertThat(moeglich.getList("typ")).contains("BAMF_BESCHEID").doesNotContain("ASYLGESUCH");
        assertThat(moeglich.getList("unterlagen")).doesNotContainNull();
        assertThat(moeglich.getList("rechtsgrundlage")).doesNotContainNull();
        bescheid(person, "2025-09-04");
        assertThat(lies(LOT, person, "fristen").getString("find { it.typ == 'KLAGEFRIST' }.ende"))
                .isEqualTo("2025-09-18");
    }

    @Test
    void aPersonWithoutFactsHasEmptyTimelines() {
        String person = adam();
        for (String teil :
                List.of("statusverlauf", "rechtskreisverlauf", "fristen", "rechtskreiswechsel", "ereignisse")) {
            assertThat(lies(ABH, person, teil).getList("")).isEmpty();
        }
        assertThat(lies(ABH, person, "stand").getString("status")).isEqualTo("UNGEKLAERT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statusverlauf",
                "rechtskreisverlauf",
                "fristen",
                "stand",
                "moegliche-ereignisse",
                "rechtskreiswechsel"
            })
    void foreignPeopleAre404AndOtherRolesAndStrangersAreRefused(String teil) {
        String pfad = V1 + "/personen/" + adam() + "/" + teil;
        als(FREMDE_ABH).get(pfad).then().statusCode(404);
        als(UNT).get(pfad).then().statusCode(403);
        given().get(pfad).then().statusCode(401);
    }

    @Test
    void aWrongDateIsNamed() {
        String pfad = V1 + "/personen/" + adam();
        als(ABH).get(pfad + "/stand?stichtag=gestern").then().statusCode(400).body("felder.pfad", hasItem("/stichtag"));
        als(ABH).get(pfad + "/statusverlauf?kenntnisstand=2025-13-01")
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/kenntnisstand"));
        als(LOT).get(pfad + "/statusverlauf").then().statusCode(403);
    }
}
