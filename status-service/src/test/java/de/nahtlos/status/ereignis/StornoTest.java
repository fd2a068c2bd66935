package de.nahtlos.status.ereignis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.melde;
import static de.nahtlos.status.support.Amt.niemand;
import static de.nahtlos.status.support.Amt.storniere;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Corrections: a wrong fact is cancelled, the right one takes its place (worked case K01). */
@StatusTest
class StornoTest {

    private static final Map<String, Object> MAERZ =
            ereignis("BAMF_BESCHEID", "2026-03-31", "ergebnis", "FLUECHTLING_3");

    @Test
    void aCorrectedZustellungMovesTheWechselOneMonthForward() {
        String person = asylbewerber();
        var falsch = bescheid(person, "2026-04-02");
        String alterWechsel = falsch.getString("rechtskreiswechsel[0].id");
        assertThat(falsch.getString("rechtskreiswechsel[0].wirksamAb")).isEqualTo("2026-05-01");
        storniere(person, falsch.getString("ereignisId"), MAERZ)
                .then()
                .statusCode(200)
                .body("status", equalTo("ANERKANNT"))
                .body("rechtskreiswechsel[0].wirksamAb", equalTo("2026-04-01"))
                .body("rechtskreiswechsel[0].ersetzt", equalTo(alterWechsel));
        var wechsel = lies(ABH, person, "rechtskreiswechsel");
        assertThat(wechsel.getString("find { it.id == '" + alterWechsel + "' }.status"))
                .isEqualTo("STORNIERT");
        assertThat(wechsel.getString("find { it.status == 'FESTGESTELLT' }.ersetzt"))
                .isEqualTo(alterWechsel);
        var ereignisse = lies(ABH, person, "ereignisse");
        assertThat(ereignisse.getString("[2].stornogrund")).isEqualTo("FALSCHES_DATUM");
        assertThat(ereignisse.getString("[3].ersetztEreignis")).isEqualTo(ereignisse.getString("[2].ereignisId"));
    }

    @Test
    void aStornoWithoutReplacementRestoresTheStateBefore() {
        String person = asylbewerber();
        var vorher = lies(ABH, person, "statusverlauf").getList("");
        var kreisVorher = lies(ABH, person, "rechtskreisverlauf").getList("");
        String ereignis = bescheid(person, "2025-09-04").getString("ereignisId");
        storniere(person, ereignis, null).then().statusCode(200).body("status", equalTo("ASYLBEWERBER"));
        assertThat(lies(ABH, person, "statusverlauf").getList("")).isEqualTo(vorher);
        assertThat(lies(ABH, person, "rechtskreisverlauf").getList("")).isEqualTo(kreisVorher);
        assertThat(lies(ABH, person, "rechtskreiswechsel").getList("status")).containsExactly("STORNIERT");
    }

    @Test
    void aReplacementKeepsThePlaceOfTheOldFactAmongThoseOfTheDay() {
        String person = adam();
        String gesuch = geschieht(person, "ASYLGESUCH", "2025-01-13").getString("ereignisId");
        geschieht(person, "ASYLANTRAG", "2025-01-27");
        storniere(person, gesuch, ereignis("ASYLGESUCH", "2025-01-27"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASYLBEWERBER"));
        assertThat(lies(ABH, person, "statusverlauf").getList("status")).isEqualTo(List.of("ASYLBEWERBER"));
    }

    @Test
    void aStornoCanMakeAnotherFactUnlawful() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        String antrag = lies(ABH, person, "ereignisse").getString("[1].ereignisId");
        storniere(person, antrag, null).then().statusCode(200).body("status", equalTo("ASYLSUCHENDER"));
        assertThat(lies(ABH, person, "statusverlauf").getList("status")).isEqualTo(List.of("ASYLSUCHENDER"));
        geschieht(person, "ASYLANTRAG", "2025-01-27");
        assertThat(lies(ABH, person, "").getString("status")).isEqualTo("ANERKANNT");
    }

    @Test
    void anUnlawfulReplacementIsKeptToo() {
        String person = asylbewerber();
        String bescheid = bescheid(person, "2025-09-04").getString("ereignisId");
        storniere(person, bescheid, ereignis("BAMF_BESCHEID", "2025-01-20", "ergebnis", "FLUECHTLING_3"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/probleme/unzulaessiges-ereignis"));
        assertThat(lies(ABH, person, "ereignisse").getList("")).hasSize(4);
        assertThat(lies(ABH, person, "").getString("status")).isEqualTo("ASYLBEWERBER");
    }

    @Test
    void aFactIsCancelledOnceAndByThoseWhoMay() {
        String person = asylbewerber();
        String eigenes = melde(LEI, person, ereignis("BAMF_BESCHEID", "2025-09-04", "ergebnis", "ASYL_16A"))
                .then()
                .statusCode(201)
                .extract()
                .path("ereignisId");
        String fremdes = lies(ABH, person, "ereignisse").getString("[0].ereignisId");
        var storno = Map.of("grund", "IRRTUM");
        als(LEI).body(storno).post(pfad(person, fremdes)).then().statusCode(403);
        als(LOT).body(storno).post(pfad(person, eigenes)).then().statusCode(403);
        als(LEI).body(storno).post(pfad(person, eigenes)).then().statusCode(200);
        als(ABH).body(storno)
                .post(pfad(person, eigenes))
                .then()
                .statusCode(409)
                .body("type", equalTo("/probleme/ereignis-storniert"));
        als(FREMDE_ABH).body(storno).post(pfad(person, fremdes)).then().statusCode(404);
        als(ABH).body(storno).post(pfad(person, niemand())).then().statusCode(404);
        als(ABH).body(storno).post(pfad(adam(), fremdes)).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body(storno)
                .post(pfad(person, fremdes))
                .then()
                .statusCode(401);
    }

    @Test
    void wrongFieldsAreNamed() {
        String person = asylbewerber();
        String ereignis = lies(ABH, person, "ereignisse").getString("[0].ereignisId");
        als(ABH).body(Map.of())
                .post(pfad(person, ereignis))
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/grund"));
        als(ABH).body(Map.of("grund", "LAUNE"))
                .post(pfad(person, ereignis))
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/grund"));
        als(ABH).body(Map.of("grund", "IRRTUM", "ersatz", Map.of("typ", "ASYLGESUCH")))
                .post(pfad(person, ereignis))
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/ersatz/datum"));
        als(LEI).body(Map.of("grund", "IRRTUM", "ersatz", ereignis("AUSREISE", "2025-05-01")))
                .post(pfad(person, ereignis))
                .then()
                .statusCode(403);
    }

    private static String pfad(String person, String ereignis) {
        return V1 + "/personen/" + person + "/ereignisse/" + ereignis + "/storno";
    }
}
