package de.nahtlos.status.zugriff;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.haushalt;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.melde;
import static de.nahtlos.status.support.Amt.mitglied;
import static de.nahtlos.status.support.Amt.niemand;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import de.nahtlos.status.support.StatusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every read and every write of a person leaves a row that the data protection officer can read. */
@StatusTest
class ZugriffResourceTest {

    private static final String DSB = "dsb.koblenz";
    private static final String ZUGRIFFE = V1 + "/zugriffe?personId=";

    @Test
    void everyLookAtAPersonIsLoggedWithRoleAndPurpose() {
        String person = asylbewerber();
        lies(LEI, person, "");
        lies(LEI, person, "ereignisse");
        lies(LEI, person, "statusverlauf");
        lies(LOT, person, "rechtskreisverlauf");
        lies(LOT, person, "rechtskreiswechsel");
        lies(LOT, person, "fristen");
        lies(ABH, person, "stand");
        lies(ABH, person, "moegliche-ereignisse");
        assertThat(ansichten(person, LEI)).containsExactly("PERSON", "EREIGNISSE", "STATUSVERLAUF");
        assertThat(ansichten(person, LOT)).containsExactly("RECHTSKREISVERLAUF", "RECHTSKREISWECHSEL", "FRISTEN");
        assertThat(ansichten(person, ABH))
                .containsExactly(
                        "PERSON_REGISTRIEREN",
                        "EREIGNIS_ERFASSEN",
                        "EREIGNIS_ERFASSEN",
                        "STAND",
                        "MOEGLICHE_EREIGNISSE");
        assertThat(zugriffe(person))
                .filteredOn(zeile -> zeile.get("wer").equals(LOT))
                .allSatisfy(zeile -> assertThat(zeile)
                        .containsEntry("rolle", "integrationslotse")
                        .containsEntry("zweck", "FALL"));
    }

    @Test
    void whatIsRefusedWasNotSeenButARefusedFactWasRecorded() {
        String person = adam();
        als("abh.kaiserslautern").get(V1 + "/personen/" + person).then().statusCode(404);
        melde(ABH, person, ereignis("BAMF_BESCHEID", "2025-03-03", "ergebnis", "FLUECHTLING_3"))
                .then()
                .statusCode(422);
        assertThat(ansichten(person, ABH)).containsExactly("PERSON_REGISTRIEREN", "EREIGNIS_ERFASSEN");
        assertThat(zugriffe(person)).noneMatch(zeile -> "abh.kaiserslautern".equals(zeile.get("wer")));
    }

    @Test
    void listsHouseholdsAndSearchesNameEveryoneShown() {
        String adam = asylbewerber();
        bescheid(adam, "2025-09-04");
        String eva = de.nahtlos.status.support.Amt.person("Eva", "1991-02-11");
        String haushalt = haushalt(mitglied(adam, "PARTNER", "2025-01-13"), mitglied(eva, "PARTNER", "2025-01-13"));
        als(LEI).get(V1 + "/haushalte/" + haushalt).then().statusCode(200);
        als(LOT).body(Map.of("ids", List.of(adam, eva), "zweck", "FALL"))
                .post(V1 + "/personen/abfrage")
                .then()
                .statusCode(200);
        assertThat(ansichten(eva, LEI)).containsExactly("HAUSHALT");
        assertThat(ansichten(eva, ABH)).contains("HAUSHALT_BILDEN");
        assertThat(ansichten(adam, LOT)).containsExactly("BEGLEITUNG");
    }

    @Test
    void onlyTheDataProtectionOfficerReadsTheLogAndIsLoggedToo() {
        String person = adam();
        als(ABH).get(ZUGRIFFE + person).then().statusCode(403);
        given().get(ZUGRIFFE + person).then().statusCode(401);
        als(DSB).get(ZUGRIFFE + niemand()).then().statusCode(404);
        als(DSB).get(V1 + "/zugriffe").then().statusCode(400).body("felder.pfad", hasItem("/personId"));
        als(DSB).get(ZUGRIFFE + "adam").then().statusCode(400).body("felder.pfad", hasItem("/personId"));
        als(DSB).get(ZUGRIFFE + person + "&von=gestern").then().statusCode(400);
        als(DSB).get(ZUGRIFFE + person).then().statusCode(200);
        assertThat(als(DSB).get(ZUGRIFFE + person + "&bis=2020-01-01")
                        .jsonPath()
                        .getList("eintraege"))
                .isEmpty();
        assertThat(ansichten(person, DSB)).contains("ZUGRIFFE");
    }

    private static List<String> ansichten(String person, String wer) {
        return zugriffe(person).stream()
                .filter(zeile -> zeile.get("wer").equals(wer))
                .map(zeile -> (String) zeile.get("ansicht"))
                .toList();
    }

    /** The whole log of a person, the oldest first, read two by two. */
    private static List<Map<String, Object>> zugriffe(String person) {
        List<Map<String, Object>> zeilen = new ArrayList<>();
        String weiter = "";
        while (weiter != null) {
            var seite = als(DSB).get(ZUGRIFFE + person + "&limit=4&cursor=" + weiter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            zeilen.addAll(seite.getList("eintraege"));
            weiter = seite.getString("weiter");
        }
        return zeilen.reversed();
    }
}
