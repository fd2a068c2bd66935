package de.nahtlos.kit.probe;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.nahtlos.kit.stack.BadTokens;
import de.nahtlos.kit.stack.StackResource;
import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.kit.stack.TopicWriter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ProbeProfile.class)
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "datenbank", value = "fall"),
        restrictToAnnotatedClass = true)
class ProbeTest {

    private static final String PROBEN = "/api/v1/proben";

    private final String text = UUID.randomUUID().toString();

    @Test
    void whatIsCommittedReachesKafkaAsACloudEvent() {
        String id = create(text)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        var message = await().atMost(10, SECONDS)
                .until(() -> TopicReader.ofTestStack().ofKey("nahtlos.status.v1", id), found -> !found.isEmpty())
                .getFirst();

        assertThat(TopicReader.header(message, "ce_type")).isEqualTo("probe.angelegt.v1");
        assertThat(TopicReader.header(message, "ce_source")).isEqualTo("/probe-service");
        assertThat(TopicReader.header(message, "ce_subject")).isEqualTo(id);
        assertThat(TopicReader.header(message, "traceparent")).isNotBlank();
        assertThat(TopicReader.value(message)).isEqualTo("{\"probeId\":\"" + id + "\",\"kommune\":\"07111\"}");
    }

    @Test
    void aForeignIdAndAnUnknownIdGiveTheSameAnswer() {
        String id = create(text).path("id");

        assertThat(get(id, "lotse.koblenz").statusCode()).isEqualTo(200);
        Map<String, Object> foreign = problem(get(id, "lotse.kaiserslautern"), 404);
        Map<String, Object> unknown = problem(get(UUID.randomUUID().toString(), "lotse.koblenz"), 404);
        foreign.remove("instance");
        unknown.remove("instance");
        assertThat(foreign)
                .isEqualTo(unknown)
                .containsEntry("type", "/probleme/nicht-gefunden")
                .containsEntry("detail", "Die Probe ist unbekannt oder für Sie nicht sichtbar.");
    }

    @Test
    void aFailureLeavesNothingAndTellsNothing() {
        create("erst speichern, dann scheitern")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/interner-fehler"))
                .body("detail", not(containsString("Testmann")));

        create("erst speichern, dann scheitern").then().statusCode(500);
    }

    @Test
    void formErrorsPointToTheFields() {
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .contentType(ContentType.JSON)
                .body(
                        "{\"text\":\" \",\"anschrift\":{\"plz\":\"123456\"},\"weitere\":[{\"plz\":\"1\"},{\"plz\":\"\"}],\"zahl\":1}")
                .post(PROBEN)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/eingabe-fehlerhaft"))
                .body("instance", equalTo(PROBEN))
                .body("felder.pfad", hasItems("/text", "/anschrift/plz", "/weitere/1/plz"));
    }

    @Test
    void aMistypedParameterIsNotIgnored() {
        ask("/tag?am=2025-10-06", "lotse.koblenz")
                .statusCode(400)
                .body("type", equalTo("/probleme/eingabe-fehlerhaft"))
                .body("felder.pfad", equalTo(List.of("/am")))
                .body("felder.meldung", equalTo(List.of("Den Parameter gibt es hier nicht. Es gibt: art, stichtag.")));
        ask("/tag?stichtag=2025-10-06", "lotse.koblenz").statusCode(200).body("stichtag", equalTo("2025-10-06"));
        ask("/tag?am=2025-10-06", "jobcenter.koblenz").statusCode(403);
    }

    @Test
    void everyListMayBeAskedForAPageAndNothingIsMistypedWhereNothingIsTaken() {
        ask("/tag?limit=5&cursor=", "lotse.koblenz").statusCode(200);
        ask("/" + create(text).path("id") + "?am=2025-10-06", "lotse.koblenz").statusCode(200);
    }

    private static ValidatableResponse ask(String path, String user) {
        return given().auth().oauth2(Tokens.of(user)).get(PROBEN + path).then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"zahl\":\"drei\"}",
                "{\"text\":\"a\",\"zahl\":1.5}",
                "{\"text\":\"a\",\"zal\":1}",
                "{\"text\":\"a\",\"zahl\":null}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":",
                "[]",
                "null",
                ""
            })
    void whatDoesNotFitIsAFormErrorWithoutAClassName(String body) {
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(PROBEN)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/eingabe-fehlerhaft"))
                .body(not(containsString("nahtlos.kit")));
    }

    @Test
    void theReaderChoosesTheLanguageOfTheTitle() {
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get(PROBEN + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .get(PROBEN + "/" + UUID.randomUUID())
                .then()
                .body("title", equalTo("Nicht gefunden"));
    }

    @Test
    void withoutAValidTokenTheAnswerIs401() {
        for (String token : List.of(
                BadTokens.ofOtherRealm("lotse.koblenz"),
                BadTokens.withoutAudience("lotse.koblenz"),
                BadTokens.tampered("lotse.koblenz", "kommune", "07312"),
                BadTokens.expired("lotse.koblenz"),
                "kein.jwt.token",
                "unsinn")) {
            given().auth()
                    .oauth2(token)
                    .get(PROBEN + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"));
        }
        given().get(PROBEN + "/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/nicht-angemeldet"));
    }

    @Test
    void aRoleThatIsNotNamedGets403() {
        given().auth()
                .oauth2(Tokens.of("jobcenter.koblenz"))
                .get(PROBEN + "/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/probleme/keine-berechtigung"));
    }

    @Test
    void aHundredRequestsWithOneKeyHaveOneEffectAndOneAnswer() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<Response> request = () -> createWithKey(text, key);
        try (var clients = Executors.newFixedThreadPool(100)) {
            var answers = clients.invokeAll(
                    IntStream.range(0, 100).mapToObj(i -> request).toList());
            Set<String> distinct = answers.stream()
                    .map(ProbeTest::result)
                    .map(it -> it.statusCode() + it.header("Location") + it.header("ETag") + it.asString())
                    .collect(Collectors.toSet());
            assertThat(distinct).hasSize(1).first().asString().startsWith("201");
        }
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        String key = UUID.randomUUID().toString();
        createWithKey(text, key).then().statusCode(201);

        createWithKey("anderer " + text, key)
                .then()
                .statusCode(422)
                .body("type", equalTo("/probleme/idempotency-key-vergeben"));
        given().auth()
                .oauth2(Tokens.of("lotse.kaiserslautern"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "eigener " + text, "zahl", 1))
                .post(PROBEN)
                .then()
                .statusCode(201);
    }

    @Test
    void aFailedRequestLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        createWithKey("erst speichern, dann scheitern", key).then().statusCode(500);

        createWithKey(text, key).then().statusCode(201);
    }

    @Test
    void whatExistsAlreadyIsAConflict() {
        create(text).then().statusCode(201);

        create(text).then().statusCode(409).body("type", equalTo("/probleme/konflikt"));
    }

    @Test
    void theClockOfALocalInstallationIsSetByTheRoleBetrieb() {
        var set = Map.of("jetzt", "2025-10-02T08:00:00Z");
        given().auth()
                .oauth2(Tokens.of("betrieb"))
                .contentType(ContentType.JSON)
                .body(set)
                .put("/lokal/uhr")
                .then()
                .statusCode(200)
                .body("jetzt", startsWith("2025-10-02T08:00:0"));
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .contentType(ContentType.JSON)
                .body(set)
                .put("/lokal/uhr")
                .then()
                .statusCode(403);
    }

    @Test
    void aMessageThatCannotTakeEffectIsListedWithItsCauseAndTriedAgainOnRequest() {
        String id = UUID.randomUUID().toString();
        TopicWriter.ofTestStack()
                .sendEvent("nahtlos.uebergabe.v1", id, id, "probe.unbekannt.v1", "{\"kommune\":\"07111\"}");

        Map<String, Object> letter = await().atMost(20, SECONDS)
                .until(
                        () -> deadLetters()
                                .<List<Map<String, Object>>>path("findAll { it.ereignisId == '" + id + "' }"),
                        found -> found.size() == 1)
                .getFirst();

        assertThat(letter)
                .containsEntry("typ", "probe.unbekannt.v1")
                .containsEntry("grund", "probe-service: unknown type");
        given().auth()
                .oauth2(Tokens.of("betrieb"))
                .post("/betrieb/dead-letters/" + letter.get("id") + "/wiedervorlage")
                .then()
                .statusCode(422)
                .body("grund", equalTo("probe-service: unknown type"));
        given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .get("/betrieb/dead-letters")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("betrieb"))
                .post("/betrieb/dead-letters/unsinn/wiedervorlage")
                .then()
                .statusCode(404);
    }

    @Test
    void aMessageTakesEffectOnceAndTheNextOneIsNotHeldUpByABrokenOne() {
        String first = UUID.randomUUID().toString();
        String broken = UUID.randomUUID().toString();
        String last = UUID.randomUUID().toString();
        sendGesehen(first);
        sendGesehen(first);
        TopicWriter.ofTestStack().sendEvent("nahtlos.uebergabe.v1", broken, broken, "probe.gesehen.v1", "{kaputt");
        sendGesehen(last);

        await().atMost(20, SECONDS).until(() -> ProbeConsumer.SEEN.contains(last));

        assertThat(ProbeConsumer.SEEN).containsOnlyOnce(first);
        await().atMost(20, SECONDS)
                .until(() -> deadLetters().<List<String>>path("ereignisId").contains(broken));
    }

    @Test
    void readinessTellsAboutTheOutbox() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'outbox' }.data.relay", equalTo("ok"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("nahtlos_outbox_rows "))
                .body(containsString("nahtlos_outbox_oldest_seconds "))
                .body(containsString("nahtlos_relay_stuck 0"))
                .body(containsString("nahtlos_relay_leading "))
                .body(containsString("nahtlos_relay_sent_total "))
                .body(containsString("nahtlos_relay_failures_total "))
                .body(containsString(
                        "nahtlos_consumer_messages_total{outcome=\"retry\",topic=\"nahtlos.uebergabe.v1\"}"))
                .body(containsString("nahtlos_consumer_waiting_seconds{topic=\"nahtlos.uebergabe.v1\"}"))
                .body(containsString("kafka_consumer_fetch_manager_records_lag"));
    }

    private static void sendGesehen(String id) {
        TopicWriter.ofTestStack()
                .sendEvent(
                        "nahtlos.uebergabe.v1",
                        "one key, one order",
                        id,
                        "probe.gesehen.v1",
                        "{\"kommune\":\"07111\",\"probeId\":\"" + id + "\"}");
    }

    private static Response deadLetters() {
        return given().auth().oauth2(Tokens.of("betrieb")).get("/api/v1/betrieb/dead-letters");
    }

    private static Response create(String text) {
        return createWithKey(text, null);
    }

    private static Response createWithKey(String text, String key) {
        var request = given().auth()
                .oauth2(Tokens.of("lotse.koblenz"))
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "zahl", 1));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(PROBEN);
    }

    private static Response get(String id, String user) {
        return given().auth().oauth2(Tokens.of(user)).get(PROBEN + "/" + id);
    }

    private static Map<String, Object> problem(Response answer, int status) {
        return new java.util.HashMap<>(answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .<Map<String, Object>>path("$"));
    }

    private static Response result(java.util.concurrent.Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
