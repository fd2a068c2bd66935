package de.nahtlos.unterbringung;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.contract.OpenApiDocument;
import de.nahtlos.unterbringung.support.HousingTest;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says of every operation what it does, what it takes, answers and refuses, with examples. */
@HousingTest
class SchnittstellenbeschreibungTest {

    @Test
    void everyOperationIsNamedDescribedAndShown() {
        var document = OpenApiDocument.of(given().get("/q/openapi?format=json").asString());

        assertThat(document.flaws()).isEmpty();
        assertThat(document.size()).isGreaterThanOrEqualTo(23);
    }
}
