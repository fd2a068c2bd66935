package de.nahtlos.status.vertrag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.status.support.StatusTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says of every operation what it does, what it answers and what it refuses. */
@StatusTest
class SchnittstellenbeschreibungTest {

    @Test
    void everyOperationIsNamedDescribedAndShown() throws IOException {
        JsonNode dokument = new ObjectMapper()
                .readTree(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .asString());
        assertThat(dokument.path("openapi").asText()).startsWith("3.1");
        Map<String, JsonNode> operationen = operationen(dokument);
        assertThat(operationen).hasSizeGreaterThanOrEqualTo(22);
        operationen.forEach((name, operation) -> {
            assertThat(operation.path("operationId").asText()).as(name).matches("[a-z]+[A-Za-z]*");
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            JsonNode antworten = operation.path("responses");
            assertThat(antworten.path("401").path("content").has("application/problem+json"))
                    .as(name)
                    .isTrue();
            assertThat(antworten.path("403").path("content").has("application/problem+json"))
                    .as(name)
                    .isTrue();
            assertThat(beispiele(operation)).as("example of " + name).isPositive();
            if (operation.has("requestBody")) {
                assertThat(operation.path("requestBody").toString()).as(name).contains("\"example\"");
                assertThat(antworten.has("400")).as(name).isTrue();
            }
        });
    }

    private static long beispiele(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(antwort -> antwort.getKey().startsWith("2"))
                .filter(antwort -> antwort.getValue().toString().contains("\"example\""))
                .count();
    }

    private static Map<String, JsonNode> operationen(JsonNode dokument) {
        Map<String, JsonNode> operationen = new LinkedHashMap<>();
        dokument.path("paths").properties().stream()
                .filter(pfad -> pfad.getKey().startsWith("/api/v1/"))
                .filter(pfad -> !pfad.getKey().contains("/betrieb/"))
                .forEach(pfad -> pfad.getValue()
                        .properties()
                        .forEach(op -> operationen.put(op.getKey() + " " + pfad.getKey(), op.getValue())));
        return operationen;
    }
}
