package de.nahtlos.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.nahtlos.kit.stack.StackResource;
import de.nahtlos.kit.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A client that runs away is stopped, and nobody else. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "datenbank", value = "fall"),
        restrictToAnnotatedClass = true)
class RateLimitTest {

    private static final int BURST_OF_A_USER = 400;

    @Test
    void aRunawayClientIsToldToWaitAndNobodyElseIsHurt() {
        Response refused = Stream.generate(() -> ask("lotse2.koblenz"))
                .limit(20L * BURST_OF_A_USER)
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseThrow();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("type")).isEqualTo("/probleme/zu-viele-anfragen");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(ask("lotse.koblenz").statusCode()).isEqualTo(404);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("nahtlos_requests_refused_total{callers=\"user\"}"))
                .body(containsString("nahtlos_requests_refused_total{callers=\"machine\"} 0.0"))
                .body(not(containsString("lotse2")));
    }

    @Test
    void anotherSystemMaySendMore() {
        assertThat(IntStream.range(0, BURST_OF_A_USER + 100)
                        .map(i -> ask("unterkunft.koblenz").statusCode())
                        .distinct())
                .containsExactly(404);
    }

    /** There is nothing, and it counts all the same. */
    private static Response ask(String user) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/v1/nirgends");
    }
}
