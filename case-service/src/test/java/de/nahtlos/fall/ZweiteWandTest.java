package de.nahtlos.fall;

import static io.restassured.RestAssured.given;

import de.nahtlos.kit.contract.TenantWallContract;
import de.nahtlos.kit.stack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class ZweiteWandTest extends TenantWallContract {

    ZweiteWandTest() {
        super(
                "fall",
                Map.of(
                        "nachfolger_aller_kommunen", "the job that provides successors: ids",
                        "wartende_uebergabe_aller_kommunen", "the clock of the Uebergaben: ids and days",
                        "fristabgleich_aller_kommunen", "the job that asks for Fristen: ids, type and days"));
    }

    @BeforeEach
    void inBothKommunenIsAFall() {
        for (String lotse : List.of("lotse.koblenz", "lotse.kaiserslautern")) {
            given().auth()
                    .oauth2(Tokens.of(lotse))
                    .contentType(ContentType.JSON)
                    .body(Map.of(
                            "personId",
                            UUID.randomUUID(),
                            "eingang",
                            Map.of("quelle", "UNTERKUNFT", "datum", "2025-02-10", "anlass", "Ankommen"),
                            "intensitaet",
                            "MITTEL"))
                    .post("/api/v1/faelle")
                    .then()
                    .statusCode(201);
        }
    }
}
