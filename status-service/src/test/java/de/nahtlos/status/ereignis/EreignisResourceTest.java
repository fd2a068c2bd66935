package de.nahtlos.status.ereignis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FML;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.UNT;
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
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StatusTest
class EreignisResourceTest {

    @Test
    void theSameFactASecondTimeIsTheExistingOne() {
        String person = asylbewerber();
        String erste = bescheid(person, "2025-09-04").getString("ereignisId");
        long version = lies(ABH, person, "").getLong("version");
        melde(LEI, person, ereignis("BAMF_BESCHEID", "2025-09-04", "ergebnis", "FLUECHTLING_3"))
                .then()
                .statusCode(200)
                .body("ereignisId", equalTo(erste))
                .body("status", equalTo("ANERKANNT"))
                .body("rechtskreiswechsel[0].wirksamAb", equalTo("2025-10-01"));
        assertThat(lies(ABH, person, "").getLong("version")).isEqualTo(version);
        assertThat(lies(ABH, person, "ereignisse").getList("")).hasSize(3);
    }

    @Test
    void aRefusedFactIsKeptAndTakenUpWhenTheMissingOneArrives() {
        String person = adam();
        geschieht(person, "ASYLGESUCH", "2025-01-13");
        var bescheid = ereignis("BAMF_BESCHEID", "2025-09-04", "ergebnis", "FLUECHTLING_3");
        String fall = melde(ABH, person, bescheid)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/unzulaessiges-ereignis"))
                .body("code", equalTo("BESCHEID_OHNE_ANTRAG"))
                .body("status", equalTo(422))
                .body("aufenthaltsstatus", equalTo("ASYLSUCHENDER"))
                .body("rechtsgrundlage", notNullValue())
                .body("erlaubt", hasItem("ASYLANTRAG"))
                .extract()
                .path("klaerungsfallId");
        assertThat(lies(ABH, person, "ereignisse").getList("typ")).contains("BAMF_BESCHEID");
        melde(ABH, person, bescheid).then().statusCode(422).body("klaerungsfallId", equalTo(fall));

        var antwort = geschieht(person, "ASYLANTRAG", "2025-01-27");
        assertThat(antwort.getString("rechtskreiswechsel[0].wirksamAb")).isEqualTo("2025-10-01");
        assertThat(lies(ABH, person, "statusverlauf").getList("status"))
                .isEqualTo(List.of("ASYLSUCHENDER", "ASYLBEWERBER", "ANERKANNT"));
        assertThat(Datenbank.zeilen("select abschluss from klaerungsfall where id = '" + fall + "'"))
                .containsExactly("AUFGEGRIFFEN");
        melde(ABH, person, bescheid).then().statusCode(200);
    }

    @Test
    void aRefusedFactUnderAnIdempotencyKeyIsKeptAsWell() {
        String person = adam();
        var bescheid = ereignis("BAMF_BESCHEID", "2025-09-04", "ergebnis", "FLUECHTLING_3");
        als(ABH).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(bescheid)
                .post(V1 + "/personen/" + person + "/ereignisse")
                .then()
                .statusCode(422);
        assertThat(lies(ABH, person, "ereignisse").getList("typ")).containsExactly("BAMF_BESCHEID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"typ\":\"UMZUG\",\"datum\":\"2025-01-13\"} /typ",
                "{\"datum\":\"2025-01-13\"} /typ",
                "{\"typ\":7,\"datum\":\"2025-01-13\"} /typ",
                "{\"typ\":\"ASYLGESUCH\"} /datum",
                "{\"typ\":\"ASYLGESUCH\",\"datum\":\"13.1.2025\"} /datum",
                "{\"typ\":\"ASYLGESUCH\",\"datum\":20250113} /datum",
                "{\"typ\":\"ASYLGESUCH\",\"datum\":\"1850-01-13\"} /datum",
                "{\"typ\":\"ASYLGESUCH\",\"datum\":\"2100-01-13\"} /datum",
                "{\"typ\":\"BAMF_BESCHEID\",\"datum\":\"2025-01-13\"} /ergebnis",
                "{\"typ\":\"BAMF_BESCHEID\",\"datum\":\"2025-01-13\",\"ergebnis\":\"JA\"} /ergebnis",
                "{\"typ\":\"ASYLGESUCH\",\"datum\":\"2025-01-13\",\"wetter\":\"gut\"} /wetter",
                "{\"typ\":\"AE_ERTEILT\",\"datum\":\"2025-01-13\",\"paragraf\":\"25\",\"gueltigBis\":\"bald\"} /gueltigBis",
                "{\"typ\":\"BAMF_BESCHEID\",\"datum\":\"2025-01-13\",\"ergebnis\":\"ASYL_16A\",\"aktenzeichen\":\"a\\u0000\"} /aktenzeichen",
                "{\"typ\":\"SGB_II_ANTRAG\",\"datum\":\"2025-01-13\",\"fuer\":[\"ich\"]} /fuer/0",
                "{\"typ\":\"SGB_II_ANTRAG\",\"datum\":\"2025-01-13\",\"fuer\":{}} /fuer"
            })
    void aWrongFieldIsNamedByItsPointer(String anfrageUndZeiger) {
        int grenze = anfrageUndZeiger.lastIndexOf(' ');
        als(ABH).body(anfrageUndZeiger.substring(0, grenze))
                .post(V1 + "/personen/" + adam() + "/ereignisse")
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem(anfrageUndZeiger.substring(grenze + 1)));
    }

    @Test
    void eachRoleRecordsItsOwnTypes() {
        String person = asylbewerber();
        var antrag = ereignis("SGB_II_ANTRAG", "2025-09-16", "eingangBei", "GEMEINDE", "form", "MUENDLICH");
        melde(LOT, person, antrag).then().statusCode(201);
        melde(FML, person, ereignis("SGB_XII_ANTRAG", "2025-09-17")).then().statusCode(201);
        melde(LOT, person, ereignis("BAMF_BESCHEID", "2025-09-04", "ergebnis", "ASYL_16A"))
                .then()
                .statusCode(403);
        melde(LEI, person, ereignis("ERWERBSFAEHIGKEIT", "2025-09-04", "erwerbsfaehig", true))
                .then()
                .statusCode(201);
        melde(LEI, person, ereignis("AUSREISE", "2025-09-04")).then().statusCode(403);
        melde(UNT, person, antrag).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(antrag)
                .post(V1 + "/personen/" + person + "/ereignisse")
                .then()
                .statusCode(401);
    }

    @Test
    void unknownAndForeignPeopleAre404() {
        String person = adam();
        melde(ABH, niemand(), ereignis("ASYLGESUCH", "2025-01-13")).then().statusCode(404);
        melde(FREMDE_ABH, person, ereignis("ASYLGESUCH", "2025-01-13")).then().statusCode(404);
        als(FREMDE_ABH).get(V1 + "/personen/" + person + "/ereignisse").then().statusCode(404);
        als(LOT).get(V1 + "/personen/" + person + "/ereignisse").then().statusCode(403);
    }

    @Test
    void theListShowsTheFieldsOfTheTypeAndTheRecording() {
        String person = asylbewerber();
        geschieht(person, "BAMF_BESCHEID", "2025-09-04", "ergebnis", "SUBSIDIAER_4", "aktenzeichen", "0000000-475");
        Map<String, Object> letztes = lies(ABH, person, "ereignisse").getMap("[2]");
        assertThat(letztes)
                .containsEntry("ergebnis", "SUBSIDIAER_4")
                .containsEntry("aktenzeichen", "0000000-475")
                .containsEntry("erfasstVon", ABH)
                .containsKey("erfasstAm")
                .doesNotContainKey("storniertAm");
    }

    @Test
    void aFutureFactIsAnsweredWithTheStatusOfItsDay() {
        String person = asylbewerber();
        String morgen = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Berlin"))
                .plusDays(30)
                .toString();
        var antwort = bescheid(person, morgen);
        assertThat(antwort.getString("status")).isEqualTo("ANERKANNT");
        assertThat(lies(ABH, person, "").getString("status")).isEqualTo("ASYLBEWERBER");
    }

    @Test
    void theServiceCannotChangeTheRecordedPast() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Datenbank.fuehreAusAlsDienst("delete from ereignis"))
                .hasMessageContaining("permission denied");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Datenbank.fuehreAusAlsDienst("update storno set grund = 'IRRTUM'"))
                .hasMessageContaining("permission denied");
    }
}
