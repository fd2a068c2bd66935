package de.nahtlos.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.kit.stack.StackResource;
import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.kit.stack.TopicWriter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client and a consumer get when PostgreSQL really refuses: a retry or a conflict, never a 500. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "datenbank", value = "fall"),
        restrictToAnnotatedClass = true)
class DatabaseFailuresTest {

    private static final String TOPIC = "nahtlos.uebergabe.v1";

    /** The first request of all loads half of the libraries; it would use the time up that a request has. */
    @BeforeEach
    void warmUp() {
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .get("/api/v1/proben/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "overlap, 409, konflikt",
        "overlap-at-commit, 409, konflikt",
        "stale-at-commit, 412, version-veraltet",
        "cancelled, 503, nicht-verfuegbar",
        "connection, 503, nicht-verfuegbar",
        "connection-at-commit, 503, nicht-verfuegbar"
    })
    void isAnsweredAsWhatItIs(String kind, int status, String type) {
        isProblem(fail(kind), status, type);
    }

    @ParameterizedTest
    @CsvSource({"deadlock-ab, deadlock-ba", "serialisation, serialisation"})
    void ofTwoThatMeetOneGoesThroughAndOneMayRepeat(String one, String other) throws Exception {
        var answers = atOnce(() -> fail(one), () -> fail(other));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(204, 409);
        answers.stream().filter(it -> it.statusCode() == 409).forEach(it -> isProblem(it, 409, "konflikt"));
    }

    @Test
    void whoWaitsTooLongForALockMayRepeat() throws Exception {
        try (var connection = DriverManager.getConnection(TestStack.jdbcUrl("fall"), "fall", "fall");
                var update = connection.prepareStatement("update probe_row set number = 0 where id = 'c'")) {
            connection.setAutoCommit(false);
            update.executeUpdate();

            var answer = fail("lock");

            isProblem(answer, 409, "konflikt");
        }
    }

    /** It would succeed if somebody waited for it. */
    @Test
    void nobodyWaitsForAStatementThatHangs() {
        isProblem(fail("hangs"), 503, "nicht-verfuegbar");
    }

    @Test
    void anEventWhoseCommitFailsIsTriedAgainBeforeTheNextOne() {
        String first = UUID.randomUUID().toString();
        String next = UUID.randomUUID().toString();
        send("probe.endet.v1", first);
        send("probe.gesehen.v1", next);

        await().atMost(Duration.ofSeconds(20)).until(() -> ProbeConsumer.SEEN.contains(next));

        assertThat(Collections.frequency(ProbeConsumer.SEEN, first)).isEqualTo(2);
        assertThat(ProbeConsumer.SEEN.lastIndexOf(first)).isLessThan(ProbeConsumer.SEEN.indexOf(next));
        assertThat(TopicReader.ofTestStack().ofKey(TOPIC + ".dlq", "one person"))
                .isEmpty();
    }

    private static void send(String type, String id) {
        TopicWriter.ofTestStack()
                .sendEvent(TOPIC, "one person", id, type, "{\"kommune\":\"07111\",\"probeId\":\"" + id + "\"}");
    }

    private static Response fail(String kind) {
        return given().auth().oauth2(Tokens.of("lotse.koblenz")).post("/api/v1/failures/" + kind);
    }

    private static void isProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/probleme/" + type);
        assertThat(answer.<String>path("detail")).containsIgnoringCase("bitte").containsIgnoringCase("wiederholen");
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "2" : null);
    }

    @SafeVarargs
    private static List<Response> atOnce(Callable<Response>... requests) throws Exception {
        try (var clients = Executors.newFixedThreadPool(requests.length)) {
            var answers = clients.invokeAll(Stream.of(requests).toList());
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }
}
