package de.nahtlos.fall.vertrag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.kit.contract.OpenApiDocument;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says of every operation what it does, what it takes, answers and refuses, with examples. */
@QuarkusTest
class SchnittstellenbeschreibungTest extends Komponententest {

    @Test
    void everyOperationIsNamedDescribedAndShown() {
        var document = OpenApiDocument.of(given().get("/q/openapi?format=json").asString());

        assertThat(document.flaws()).isEmpty();
        assertThat(document.size()).isGreaterThanOrEqualTo(39);
    }
}
