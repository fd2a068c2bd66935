package de.nahtlos.status.rechtskreis;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.alsDienst;
import static de.nahtlos.status.support.Amt.asylbewerber;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.lies;
import static de.nahtlos.status.support.Amt.niemand;
import static de.nahtlos.status.support.Amt.storniere;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.StatusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@StatusTest
class WechselResourceTest {

    private static final Map<String, Object> SEPTEMBER = Map.of("letzterLeistungsmonat", "2025-09");

    @Test
    void theAuthorityConfirmsADerivedChangeOnce() {
        String person = asylbewerber();
        String wechsel = bescheid(person, "2025-09-04").getString("rechtskreiswechsel[0].id");
        bestaetige(LEI, wechsel, SEPTEMBER)
                .statusCode(200)
                .body("bestaetigt", equalTo(true))
                .body("letzterLeistungsmonat", equalTo("2025-09"));
        assertThat(lies(LOT, person, "rechtskreiswechsel").getBoolean("[0].bestaetigt"))
                .isTrue();
        bestaetige(LEI, wechsel, SEPTEMBER).statusCode(409).body("type", equalTo("/probleme/bereits-bestaetigt"));
    }

    @Test
    void aWrongMonthIsCorrectedWithAReasonAndBothStayInTheRecord() {
        String person = asylbewerber();
        String wechsel = bescheid(person, "2025-09-04").getString("rechtskreiswechsel[0].id");
        bestaetige(LEI, wechsel, Map.of("letzterLeistungsmonat", "2025-10"))
                .statusCode(200)
                .body("hinweis", containsString("§ 104 SGB X"));
        bestaetige(LEI, wechsel, SEPTEMBER)
                .statusCode(409)
                .body("type", equalTo("/probleme/bereits-bestaetigt"))
                .body("letzterLeistungsmonat", equalTo("2025-10"));
        bestaetige(LEI, wechsel, Map.of("letzterLeistungsmonat", "2025-09", "bemerkung", "Oktober wurde storniert"))
                .statusCode(200)
                .body("letzterLeistungsmonat", equalTo("2025-09"))
                .body("hinweis", nullValue());
        assertThat(lies(LOT, person, "rechtskreiswechsel").getString("[0].letzterLeistungsmonat"))
                .isEqualTo("2025-09");
        assertThat(Datenbank.zeilen("select letzter_leistungsmonat from bestaetigung where wechsel_id = '" + wechsel
                        + "' order by nr"))
                .containsExactly("2025-10-01", "2025-09-01");
    }

    @Test
    void aMonthThatCannotBeIsRefused() {
        String person = asylbewerber();
        String wechsel = bescheid(person, "2025-09-04").getString("rechtskreiswechsel[0].id");
        for (String monat : List.of("2024-12", "2026-11", "9999-01")) {
            bestaetige(LEI, wechsel, Map.of("letzterLeistungsmonat", monat))
                    .statusCode(422)
                    .body("type", equalTo("/probleme/leistungsmonat-unplausibel"));
        }
        bestaetige(LEI, wechsel, Map.of("letzterLeistungsmonat", "2025-08"))
                .statusCode(200)
                .body("hinweis", containsString("Nachzahlung"));
    }

    @Test
    void onlyTheAuthorityConfirmsAndOnlyWhatStands() {
        String person = asylbewerber();
        var antwort = bescheid(person, "2025-09-04");
        String wechsel = antwort.getString("rechtskreiswechsel[0].id");
        bestaetige(ABH, wechsel, SEPTEMBER).statusCode(403);
        bestaetige(LEI, niemand(), SEPTEMBER).statusCode(404);
        bestaetige(LEI, wechsel, Map.of("letzterLeistungsmonat", "September"))
                .statusCode(400)
                .body("felder.pfad", hasItem("/letzterLeistungsmonat"));
        bestaetige(LEI, wechsel, Map.of()).statusCode(400);
        given().contentType(ContentType.JSON)
                .body(SEPTEMBER)
                .post(V1 + "/rechtskreiswechsel/" + wechsel + "/bestaetigung")
                .then()
                .statusCode(401);
        storniere(person, antwort.getString("ereignisId"), null).then().statusCode(200);
        bestaetige(LEI, wechsel, SEPTEMBER)
                .statusCode(409)
                .body("type", equalTo("/probleme/rechtskreiswechsel-storniert"));
    }

    @Test
    void whatWasPaidIsCarriedOverToTheSuccessorInThePacket() {
        String person = asylbewerber();
        var falsch = bescheid(person, "2025-10-02");
        bestaetige(LEI, falsch.getString("rechtskreiswechsel[0].id"), Map.of("letzterLeistungsmonat", "2025-10-31"))
                .statusCode(200);
        storniere(
                        person,
                        falsch.getString("ereignisId"),
                        ereignis("BAMF_BESCHEID", "2025-09-30", "ergebnis", "FLUECHTLING_3"))
                .then()
                .statusCode(200);
        String wechsel = "[0].rechtskreiswechsel.find { it.status == 'FESTGESTELLT' }.";
        alsDienst("fall-dienst", "07111")
                .body(Map.of("ids", List.of(person), "zweck", "UEBERGABE"))
                .post(V1 + "/personen/abfrage")
                .then()
                .statusCode(200)
                .body(wechsel + "wirksamAb", equalTo("2025-10-01"))
                .body(wechsel + "letzterLeistungsmonat", equalTo("2025-10"))
                .body(wechsel + "bestaetigungVorBerichtigung", equalTo(true));
    }

    @Test
    void aLateApplicationShowsTheGap() {
        String person = asylbewerber();
        bescheid(person, "2025-09-04");
        de.nahtlos.status.support.Amt.geschieht(person, "SGB_II_ANTRAG", "2025-11-10", "eingangBei", "JOBCENTER");
        var wechsel = lies(LEI, person, "rechtskreiswechsel");
        assertThat(wechsel.getString("[0].leistungAb")).isEqualTo("2025-11-01");
        assertThat(wechsel.getString("[0].lueckeVon")).isEqualTo("2025-10-01");
        assertThat(wechsel.getString("[0].lueckeBis")).isEqualTo("2025-10-31");
        alsDienst("fall-dienst", "07111")
                .body(Map.of("ids", List.of(person), "zweck", "UEBERGABE"))
                .post(V1 + "/personen/abfrage")
                .then()
                .body("[0].rechtskreiswechsel[0].antragAm", equalTo("2025-11-10"));
    }

    private static ValidatableResponse bestaetige(String user, String wechsel, Map<String, Object> body) {
        return als(user)
                .body(body)
                .post(V1 + "/rechtskreiswechsel/" + wechsel + "/bestaetigung")
                .then();
    }
}
