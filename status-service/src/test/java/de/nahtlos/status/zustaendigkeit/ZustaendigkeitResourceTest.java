package de.nahtlos.status.zustaendigkeit;

import static de.nahtlos.status.support.Amt.JC;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.REG;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import de.nahtlos.status.support.StatusTest;
import org.junit.jupiter.api.Test;

@StatusTest
class ZustaendigkeitResourceTest {

    private static final String MATRIX = V1 + "/zustaendigkeiten";

    @Test
    void aStatusAndAFieldNarrowTheMatrix() {
        als(LOT).get(MATRIX + "?status=ANERKANNT&handlungsfeld=SOZIALLEISTUNG")
                .then()
                .statusCode(200)
                .body("organisationseinheit", hasItems("Jobcenter", "FB Soziales", "FB Jugend"));
        als(REG).get(MATRIX + "?handlungsfeld=SPRACHE")
                .then()
                .statusCode(200)
                .body("status", not(hasItem("ASYLSUCHENDER")));
        assertThat(als(LOT).get(MATRIX).jsonPath().getList("status")).contains("ASYLSUCHENDER", "ANERKANNT");
    }

    @Test
    void aChangeOfStatusShowsWhoGoesComesAndStays() {
        als(LOT).get(MATRIX + "/uebergang?von=ASYLBEWERBER&nach=ANERKANNT")
                .then()
                .statusCode(200)
                .body("entfaellt.organisationseinheit", hasItem("FB Soziales, AsylbLG"))
                .body("neu.organisationseinheit", hasItem("Jobcenter"))
                .body("bleibt.handlungsfeld", hasItems("WOHNEN", "ORDNUNG"));
        als(LOT).get(MATRIX + "/uebergang?von=ANERKANNT&nach=EINGEBUERGERT")
                .then()
                .statusCode(200)
                .body("neu", empty());
    }

    @Test
    void unknownCodesAreNamedAndTheJobcenterStaysOutside() {
        als(LOT).get(MATRIX + "?status=TOURIST").then().statusCode(400).body("felder.pfad", hasItem("/status"));
        als(LOT).get(MATRIX + "?handlungsfeld=ANGELN").then().statusCode(400);
        als(LOT).get(MATRIX + "/uebergang?von=ASYLBEWERBER")
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem("/nach"));
        als(JC).get(MATRIX).then().statusCode(403);
        als("betrieb")
                .get(MATRIX + "/uebergang?von=ASYLBEWERBER&nach=ANERKANNT")
                .then()
                .statusCode(403);
        given().get(MATRIX).then().statusCode(401);
    }
}
