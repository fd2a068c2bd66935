package de.nahtlos.status.zustaendigkeit;

import static de.nahtlos.status.support.Amt.JC;
import static de.nahtlos.status.support.Amt.LOT;
import static de.nahtlos.status.support.Amt.REG;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import de.nahtlos.status.support.StatusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    void aKommuneSetsItsOwnMatrixFromADayOn() {
        String version = als(REG).get(MATRIX).header("ETag");
        var neue = Map.of(
                "gueltigAb",
                "2190-01-01",
                "zellen",
                List.of(
                        zelle("ANERKANNT", "SOZIALLEISTUNG", "Jobcenter", "FB Soziales"),
                        zelle("GEDULDET", "SOZIALLEISTUNG", "FB Soziales")));
        als(REG).body(neue).put(MATRIX).then().statusCode(428);
        als(LOT).header("If-Match", version).body(neue).put(MATRIX).then().statusCode(403);
        String danach = als(REG).header("If-Match", version)
                .body(neue)
                .put(MATRIX)
                .then()
                .statusCode(200)
                .body("kontakt", hasItem("0261 000-0"))
                .extract()
                .header("ETag");
        assertThat(danach).isNotEqualTo(version);
        als(REG).header("If-Match", version).body(neue).put(MATRIX).then().statusCode(412);
        als(LOT).get(MATRIX + "/uebergang?von=GEDULDET&nach=ANERKANNT&stichtag=2190-01-01")
                .then()
                .statusCode(200)
                .body("neu.organisationseinheit", contains("Jobcenter"))
                .body("bleibt.organisationseinheit", contains("FB Soziales"))
                .body("entfaellt", empty());
        als(LOT).get(MATRIX + "?status=ANERKANNT&stichtag=2189-12-31").then().body("handlungsfeld", hasItem("WOHNEN"));
        als("lotse.kaiserslautern")
                .get(MATRIX + "?status=ANERKANNT&stichtag=2190-01-01")
                .then()
                .body("handlungsfeld", hasItem("WOHNEN"));
        als(REG).get(MATRIX + "/versionen")
                .then()
                .statusCode(200)
                .body("gueltigAb", hasItem("2190-01-01"))
                .body("erfasstVon", hasItem(REG));
        als(LOT).get(MATRIX + "/versionen").then().statusCode(403);
    }

    @Test
    void aMatrixThatDoesNotHoldTogetherIsRefusedFieldByField() {
        setze(Map.of("gueltigAb", "2190-01-01", "zellen", List.of()), "/zellen");
        setze(matrix(zelle("ASYLBEWERBER", "ANGELN", "FB Sport")), "/zellen/0/handlungsfeld");
        setze(matrix(zelle("EINGEBUERGERT", "WOHNEN", "FB Sport")), "/zellen/0/status");
        setze(matrix(zelle("ANERKANNT", "WOHNEN", "FB Sport"), zelle("ANERKANNT", "WOHNEN", "FB Bau")), "/zellen/1");
        setze(matrix(zelle("ANERKANNT", "WOHNEN", "FB Bau", "FB Bau")), "/zellen/0/organisationseinheiten/1");
        setze(matrix(zelle("ANERKANNT", "WOHNEN", " ")), "/zellen/0/organisationseinheiten/0/name");
        setze(
                Map.of("gueltigAb", "1850-01-01", "zellen", List.of(zelle("ANERKANNT", "WOHNEN", "FB Bau"))),
                "/gueltigAb");
        als(LOT).get(MATRIX + "?stichtag=gestern").then().statusCode(400).body("felder.pfad", hasItem("/stichtag"));
    }

    private static void setze(Map<String, Object> matrix, String feld) {
        als(REG).header("If-Match", "*")
                .body(matrix)
                .put(MATRIX)
                .then()
                .statusCode(400)
                .body("felder.pfad", hasItem(feld));
    }

    private static Map<String, Object> matrix(Object... zellen) {
        return Map.of("gueltigAb", "2190-01-01", "zellen", List.of(zellen));
    }

    private static Map<String, Object> zelle(String status, String feld, String... einheiten) {
        return Map.of(
                "status",
                status,
                "handlungsfeld",
                feld,
                "organisationseinheiten",
                Stream.of(einheiten)
                        .map(name -> Map.of("name", name, "kontakt", "0261 000-0"))
                        .toList());
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
