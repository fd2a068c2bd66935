package de.nahtlos.fall.stack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.kit.stack.StackResource;
import de.nahtlos.kit.stack.Tokens;
import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.kit.time.SettableClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The words in which component tests are written. It is the 2nd of October 2025. */
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "datenbank", value = "fall"))
@QuarkusTestResource(StatusServiceResource.class)
public abstract class Komponententest {

    protected static final String LOTSE = "lotse.koblenz";
    protected static final String LOTSE2 = "lotse2.koblenz";
    protected static final String LEITUNG = "leitung.koblenz";
    protected static final String JOBCENTER = "jobcenter.koblenz";
    protected static final String FREMDE_LEITUNG = "leitung.kaiserslautern";
    protected static final String FREMDES_JOBCENTER = "jobcenter.kaiserslautern";
    protected static final String ABH = "abh.koblenz";
    protected static final String HEUTE = "2025-10-02";

    @Inject
    protected SettableClock clock;

    @BeforeEach
    void itIsOctober() {
        clock.set(Instant.parse(HEUTE + "T09:00:00Z"));
        StatusService.abwesend(false);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    protected static RequestSpecification als(String user) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .contentType(ContentType.JSON)
                .accept("application/json");
    }

    protected static ValidatableResponse get(String user, String path) {
        return als(user).get("/api/v1" + path).then();
    }

    protected static ValidatableResponse post(String user, String path, Object body) {
        return als(user).body(body).post("/api/v1" + path).then();
    }

    protected static ValidatableResponse patch(String user, String path, String ifMatch, Object body) {
        var request = als(user).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/api/v1" + path)
                .then();
    }

    protected static JsonPath json(ValidatableResponse response) {
        return response.extract().jsonPath();
    }

    /** A person that status-service knows. */
    protected static ObjectNode person(String vorname) {
        ObjectNode person = StatusService.person(UUID.randomUUID(), vorname, "Testmann");
        StatusService.kennt(person);
        return person;
    }

    protected static UUID id(ObjectNode person) {
        return UUID.fromString(person.path("id").asText());
    }

    /** Opens a Fall. */
    protected static String fall(String user, UUID person, UUID... mitglieder) {
        return json(post(user, "/faelle", neuerFall(person, mitglieder)).statusCode(201))
                .getString("id");
    }

    protected static Map<String, Object> neuerFall(UUID person, UUID... mitglieder) {
        return Map.of(
                "personId",
                person,
                "mitglieder",
                List.of(mitglieder),
                "eingang",
                Map.of("quelle", "UNTERKUNFT", "datum", "2025-02-10", "anlass", "Ankommen"),
                "intensitaet",
                "MITTEL");
    }

    /** The person changes from AsylbLG to SGB II; status-service knows it as confirmed and applied for. */
    protected static UUID wechsel(ObjectNode person, int version, String wirksamAb) {
        UUID wechsel = UUID.randomUUID();
        StatusService.kennt(StatusService.wechsel(person, wechsel, wirksamAb));
        StatusService.sende(
                "rechtskreiswechsel.festgestellt.v1",
                StatusService.festgestellt(id(person), version, wechsel, wirksamAb));
        return wechsel;
    }

    /** The id of the Uebergang of this Wechsel, as soon as it is there. */
    protected static String uebergang(UUID wechsel) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> findeUebergang(wechsel), gefunden -> gefunden != null);
    }

    protected static String findeUebergang(UUID wechsel) {
        String cursor = "";
        while (cursor != null) {
            var seite =
                    json(get(LEITUNG, "/uebergaenge?limit=200&cursor=" + cursor).statusCode(200));
            String gefunden = seite.getString("eintraege.find { it.wechselId == '" + wechsel + "' }?.id");
            if (gefunden != null) {
                return gefunden;
            }
            cursor = seite.getString("weiter");
        }
        return null;
    }

    /** Waits until the answer has this value. */
    protected static JsonPath bald(String user, String path, String field, Object value) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> json(get(user, path)),
                        antwort -> String.valueOf(value).equals(String.valueOf(antwort.<Object>get(field))));
    }

    protected static Map<String, Object> anJobcenter(String... uebergaenge) {
        return Map.of(
                "an", Map.of("art", "LEISTUNGSTRAEGER", "id", "JC-07111"),
                "uebergaenge", List.of(uebergaenge),
                "ansprechpartner", "Lotse, Telefon 0261 000-000");
    }

    /** A draft of an Uebergabe. */
    protected static String entwurf(String user, String... uebergaenge) {
        return json(post(user, "/uebergaben", anJobcenter(uebergaenge)).statusCode(201))
                .getString("id");
    }

    /** An Uebergabe that waits for the Jobcenter. */
    protected static String bereitgestellt(String user, String... uebergaenge) {
        String id = entwurf(user, uebergaenge);
        post(user, "/uebergaben/" + id + "/bereitstellung", Map.of()).statusCode(200);
        return id;
    }

    /** Types of the events of an Uebergabe, in their order, as soon as there are so many. */
    protected static List<String> ereignisse(String uebergabe, int anzahl) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TopicReader.ofTestStack().ofKey("nahtlos.uebergabe.v1", uebergabe).stream()
                                .map(message -> TopicReader.header(message, "ce_type"))
                                .toList(),
                        typen -> typen.size() >= anzahl);
    }

    protected static void istProblem(ValidatableResponse response, int status, String name) {
        JsonPath problem = json(response);
        assertThat(response.extract().statusCode()).as(problem.prettify()).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("/probleme/" + name);
        assertThat(response.extract().contentType()).startsWith("application/problem+json");
    }
}
