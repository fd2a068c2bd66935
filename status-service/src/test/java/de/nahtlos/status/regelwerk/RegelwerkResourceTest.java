package de.nahtlos.status.regelwerk;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.JC;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.REG;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import de.nahtlos.status.support.StatusTest;
import org.junit.jupiter.api.Test;

@StatusTest
class RegelwerkResourceTest {

    private static final String WERKE = V1 + "/regelwerke";

    @Test
    void theRulesCanBeReadInTheirOrderWithParagraphsAndDoubts() {
        var liste = als(REG).get(WERKE).then().statusCode(200).extract().jsonPath();
        assertThat(liste.getList("findAll { it.geltend }")).hasSize(1);
        assertThat(liste.getList("[0].nichtInKraft", String.class)).contains("R02-LRAG");
        String version = liste.getString("find { it.geltend }.version");
        var werk = als(LOT).get(WERKE + "/" + version)
                .then()
                .statusCode(200)
                .body("regeln.find { it.id == 'R02-LRAG' }.inKraft", equalTo(false))
                .body("regeln.find { it.id == 'R02-LRAG' }.anmerkung", containsString("Ausschuss"))
                .body("regeln.find { it.id == 'R20' }.rechtsgrundlage", hasItem("§ 7a SGB II"))
                .body("regeln.find { it.id == 'R01' }.gueltigAb", equalTo("2015-11-01"))
                .body("regeln.find { it.id == 'R20' }.text", notNullValue())
                .extract()
                .jsonPath();
        assertThat(werk.getList("regeln.id", String.class)).startsWith("R00").endsWith("R90");
    }

    @Test
    void anUnknownVersionIsNotFoundAndTheJobcenterStaysOutside() {
        als(ABH).get(WERKE + "/1999-01").then().statusCode(404);
        als(JC).get(WERKE).then().statusCode(403);
        als("betrieb").get(WERKE + "/1999-01").then().statusCode(403);
        given().get(WERKE).then().statusCode(401);
    }
}
