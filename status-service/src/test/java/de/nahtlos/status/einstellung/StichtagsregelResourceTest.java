package de.nahtlos.status.einstellung;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.JC;
import static de.nahtlos.status.support.Amt.LEI;
import static de.nahtlos.status.support.Amt.REG;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.adam;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.bescheid;
import static de.nahtlos.status.support.Amt.geschieht;
import static de.nahtlos.status.support.Amt.niemand;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.nahtlos.status.support.Datenbank;
import de.nahtlos.status.support.StatusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The settings of these tests lie before 2013, where no other test recognises anybody. */
@StatusTest
class StichtagsregelResourceTest {

    private static final String REGEL = V1 + "/einstellungen/stichtagsregel";
    private static final String REG2 = "regel2.koblenz";

    @Test
    void aSettingOfTwoPersonsAppliesToDecisionsNotifiedFromItsDayOn() {
        String zurueck = vorschlag("BEKANNTGABE", "2012-01-01");
        bestaetige(REG2, zurueck).statusCode(200);
        String id = vorschlag("UNANFECHTBARKEIT", "2011-01-01");
        assertThat(anerkanntAm("2011-05-20")).isEqualTo("2011-06-01");
        bestaetige(REG, id).statusCode(409).body("type", equalTo("/probleme/vier-augen"));
        bestaetige(REG2, id)
                .statusCode(200)
                .body("status", equalTo("BESTAETIGT"))
                .body("bestaetigtVon", equalTo(REG2))
                .body("hinweis", containsString("Neuberechnung"));
        bestaetige(REG2, id).statusCode(409).body("type", equalTo("/probleme/einstellung-in-kraft"));
        assertThat(anerkanntAm("2011-05-20")).isEqualTo("2011-07-01");
        assertThat(anerkanntAm("2010-12-20")).isEqualTo("2011-01-01");
        assertThat(anerkanntAm("2012-05-21")).isEqualTo("2012-06-01");
        als(LEI).get(REGEL)
                .then()
                .statusCode(200)
                .body("vorgabe", equalTo("BEKANNTGABE"))
                .body("einstellungen.id", hasItem(id));
        als(FREMDE_ABH).get(REGEL).then().statusCode(200).body("einstellungen.id", not(hasItem(id)));
    }

    @Test
    void onlyTheKeepersOfTheRulesDecide() {
        als(ABH).body(Map.of("wert", "BEKANNTGABE", "ab", "2012-06-01"))
                .post(REGEL)
                .then()
                .statusCode(403);
        given().get(REGEL).then().statusCode(401);
        als(JC).get(REGEL).then().statusCode(403);
        bestaetige(REG, niemand()).statusCode(404);
        bestaetige(ABH, niemand()).statusCode(403);
    }

    @Test
    void wrongInputIsNamed() {
        schlageVor(Map.of("wert", "EGAL", "ab", "2012-06-01")).statusCode(400).body("felder.pfad", hasItem("/wert"));
        schlageVor(Map.of("wert", "BEKANNTGABE")).statusCode(400).body("felder.pfad", hasItem("/ab"));
        schlageVor(Map.of("wert", "BEKANNTGABE", "ab", "1850-01-01"))
                .statusCode(400)
                .body("felder.pfad", hasItem("/ab"));
        schlageVor(Map.of("wert", "BEKANNTGABE", "ab", "bald")).statusCode(400);
    }

    @Test
    void whatIsSetCannotBeChangedInTheDatabase() {
        String id = vorschlag("BEKANNTGABE", "2012-07-01");
        Assertions.assertThatThrownBy(() ->
                        Datenbank.fuehreAusAlsDienst("update stichtagseinstellung set ab = ab where id = '" + id + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    /** The first day of SGB II of somebody recognised on that day. */
    private static String anerkanntAm(String zustellung) {
        String person = adam();
        geschieht(person, "ASYLGESUCH", "2010-01-11");
        geschieht(person, "ASYLANTRAG", "2010-02-01");
        return bescheid(person, zustellung).getString("rechtskreiswechsel[0].wirksamAb");
    }

    private static String vorschlag(String wert, String ab) {
        return schlageVor(Map.of("wert", wert, "ab", ab))
                .statusCode(201)
                .body("status", equalTo("VORGESCHLAGEN"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse schlageVor(Map<String, Object> anfrage) {
        return als(REG).body(anfrage).post(REGEL).then();
    }

    private static ValidatableResponse bestaetige(String user, String id) {
        return als(user).post(REGEL + "/" + id + "/bestaetigung").then();
    }
}
