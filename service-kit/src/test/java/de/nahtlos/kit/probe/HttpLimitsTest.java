package de.nahtlos.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.nahtlos.kit.stack.StackResource;
import de.nahtlos.kit.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too large is refused, and says so. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "datenbank", value = "fall"),
        restrictToAnnotatedClass = true)
class HttpLimitsTest {

    private static final String LARGE = "{\"text\":\"" + "x".repeat(300_000) + "\",\"zahl\":1}";

    @Test
    void aBodyThatIsAnnouncedAsTooLargeIsRefused() throws Exception {
        isTooLarge(post(BodyPublishers.ofString(LARGE)));
    }

    @Test
    void aBodyThatTurnsOutToBeTooLargeIsRefused() throws Exception {
        isTooLarge(post(chunked(LARGE)));
    }

    @Test
    void aBodyInChunksPassesIfItIsSmall() throws Exception {
        var answer = post(chunked("{\"text\":\"%s\",\"zahl\":1}".formatted(UUID.randomUUID())));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** Far more than any buffer on the way holds: the client gets the answer although it is still writing. */
    @Test
    void aVeryLargeBodyIsRefusedAsWell() throws Exception {
        String veryLarge = " ".repeat(10 << 20);

        isTooLarge(post(BodyPublishers.ofString(veryLarge)));
        isTooLarge(post(chunked(veryLarge)));
    }

    @Test
    void whatIsReadAsAStreamMayBeLarge() {
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .contentType("application/x-ndjson")
                .body(LARGE.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/proben/zeilen")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(LARGE.length()));
    }

    @Test
    void aBodyThatDoesNotEndIsEnded() throws Exception {
        assertThat(answerToTheBeginning("/api/v1/proben", "application/json"))
                .startsWith("HTTP/1.1 503")
                .containsIgnoringCase("retry-after: 2")
                .contains("/probleme/nicht-verfuegbar");
    }

    @Test
    void aStreamThatStopsIsEnded() throws Exception {
        assertThat(answerToTheBeginning("/api/v1/proben/zeilen", "application/x-ndjson"))
                .satisfiesAnyOf(
                        answer -> assertThat(answer).isEmpty(),
                        answer -> assertThat(answer).startsWith("HTTP/1.1 503"));
    }

    /** What comes until the service closes the connection, if the body breaks off. */
    private static String answerToTheBeginning(String path, String type) throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write("""
                            POST %s HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Content-Type: %s\r
                            Content-Length: 100\r
                            \r
                            {""".formatted(path, Tokens.of("lotse.koblenz"), type).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLargeHeaderIsRefused() {
        given().header("X-Large", "x".repeat(20_000))
                .get("/api/v1/proben/1")
                .then()
                .statusCode(431);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/proben/01980000-0000-7000-8000-000000000000, 404",
        "/api/v1/proben/keine-id, 404",
        "/nirgends, 404",
        "/q/health/live, 200",
        "/q/metrics, 200",
        "/q/openapi, 200"
    })
    void everyAnswerTellsTheBrowserToKeepItToItself(String path, int status) {
        isGuarded(given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .get(path)
                .then()
                .statusCode(status));
    }

    @Test
    void refusalsAreGuardedAsWell() {
        isGuarded(given().get("/api/v1/proben/1").then().statusCode(401));
        isGuarded(given().auth()
                .oauth2(Tokens.of("betrieb"))
                .post("/api/v1/proben")
                .then()
                .statusCode(403));
        isGuarded(given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .contentType("application/json")
                .body(LARGE)
                .post("/api/v1/proben")
                .then()
                .statusCode(413));
    }

    @Test
    void theSwaggerUiMayLoadWhatIsItsOwn() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    private static void isGuarded(ValidatableResponse answer) {
        answer.header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("/probleme/anfrage-zu-gross", "256 KiB");
    }

    private static HttpResponse<String> post(BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/proben"))
                            .header("Authorization", "Bearer " + Tokens.of("lotse.koblenz"))
                            .header("Content-Type", "application/json")
                            .POST(body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
