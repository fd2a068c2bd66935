package de.nahtlos.it.access;

import static de.nahtlos.it.Vorgang.als;
import static de.nahtlos.it.Vorgang.gelungen;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.access.Zugriffstabelle.Operation;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * what a Lotse is told about a case of a colleague is, byte for byte, what he or she is told about one that does not
 * exist; the same for a Jobcenter and a hand-over that is not addressed to it. Every operation with an id in its path.
 */
class FremderFallIT {

    private static final String KOLLEGE = "lotse2.koblenz";
    private static final String JOBCENTER = "jobcenter.koblenz";
    private static final Pattern ID_IM_PFAD = Pattern.compile("([a-z]+)/\\{[^}]*}");

    private static final Map<String, String> FREMD = new LinkedHashMap<>();
    private static JsonNode beschreibung;
    private static String person;

    @BeforeAll
    static void aCaseOfAColleagueWithSomethingOfEveryKind() throws Exception {
        Vorgang.esIst("2025-10-06T08:00:00Z");
        person = Vorgang.asylbewerber();
        var lotse = als("lotse.koblenz");
        var fall = Vorgang.eroeffneFall(person).id();
        var ziel = gelungen(lotse.post(
                Service.CASE,
                "/faelle/" + fall + "/hilfeplan/ziele",
                Json.object(
                        "handlungsfeld",
                        "SPRACHE",
                        "bezeichnung",
                        "B1",
                        "messgroesse",
                        "Prüfung",
                        "bis",
                        "2026-03-31")));
        var wechsel = Vorgang.wechselId(Vorgang.anerkannt(person, "2025-10-02"));
        var uebergang = Vorgang.uebergangZu(person, wechsel);
        FREMD.put("faelle", fall);
        FREMD.put("ziele", ziel.id());
        FREMD.put("uebergaenge", uebergang);
        FREMD.put(
                "aufgaben",
                gelungen(lotse.get(Service.CASE, "/uebergaenge/" + uebergang)).text("aufgaben.0.id"));
        FREMD.put("uebergaben", anFreienTraeger(fall));
        Vorgang.uebergabe(person, wechsel, uebergang, "Lotse");
        var antwort = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        RunningStack.get().settings().url(Service.CASE) + "/q/openapi?format=json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        beschreibung = Json.read(antwort.body());
    }

    private static String anFreienTraeger(String fall) {
        var lotse = als("lotse.koblenz");
        var id = gelungen(lotse.post(
                        Service.CASE,
                        "/uebergaben",
                        Json.object(
                                "an",
                                Json.object("art", "TRAEGER", "id", "Beispielhilfe e. V."),
                                "fallId",
                                fall,
                                "protokoll",
                                "Ankommen")))
                .id();
        gelungen(lotse.post(Service.CASE, "/uebergaben/" + id + "/bereitstellung", Json.object()));
        return id;
    }

    @TestFactory
    Stream<DynamicTest> aForeignCaseAnswersLikeOneThatDoesNotExist() {
        return vergleiche("LOT", KOLLEGE);
    }

    @TestFactory
    Stream<DynamicTest> aHandoverToSomebodyElseAnswersLikeOneThatDoesNotExist() {
        return vergleiche("JC", JOBCENTER);
    }

    private static Stream<DynamicTest> vergleiche(String rolle, String user) {
        return Zugriffstabelle.rows().stream()
                .filter(row -> row.operation().service() == Service.CASE)
                .filter(row -> row.roles().contains(rolle))
                .filter(row -> hatFremdes(row.operation().path()))
                .map(row -> DynamicTest.dynamicTest(user + " " + row.operation(), () -> {
                    var fremd = frage(user, row.operation(), true);
                    var unbekannt = frage(user, row.operation(), false);
                    assertThat(fremd.status()).isEqualTo(unbekannt.status()).isGreaterThanOrEqualTo(400);
                    assertThat(ohneIds(fremd)).isEqualTo(ohneIds(unbekannt));
                }));
    }

    private static boolean hatFremdes(String path) {
        return ID_IM_PFAD.matcher(path).results().anyMatch(treffer -> FREMD.containsKey(treffer.group(1)));
    }

    private static Answer frage(String user, Operation operation, boolean fremd) {
        var path = ID_IM_PFAD.matcher(operation.path()).replaceAll(treffer -> {
            var id = fremd ? FREMD.get(treffer.group(1)) : null;
            return treffer.group(1) + "/" + (id == null ? UUID.randomUUID() : id);
        });
        var verb = beschreibung
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
        var inhalt = verb.path("requestBody").path("content").elements();
        JsonNode body = inhalt.hasNext() ? inhalt.next().path("example") : null;
        if (body == null && operation.method().equals("POST")) {
            body = Json.object();
        }
        return als(user).call(Service.CASE, operation.method(), path, body, "\"0\"");
    }

    /** Only the ids that the client has sent differ. */
    private static String ohneIds(Answer answer) {
        var text = answer.body() instanceof ObjectNode body
                ? body.deepCopy().without(List.of("instance")).toString()
                : answer.body().toString();
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
    }

    @Test
    void noListShowsAForeignCaseOrAnythingOfIt() {
        for (var path : List.of(
                "/faelle?zustaendig=alle&",
                "/faelle?zustaendig=lotse.koblenz&",
                "/aufgaben?",
                "/aufgaben?fall=" + FREMD.get("faelle") + "&",
                "/uebergaenge?",
                "/uebergaben?richtung=ausgehend&",
                "/uebergaben?richtung=eingehend&")) {
            assertThat(Vorgang.alle(Service.CASE, KOLLEGE, path + "limit=200").toString())
                    .as(path)
                    .doesNotContain(FREMD.values())
                    .doesNotContain(person);
        }
        assertThat(Vorgang.alle(Service.CASE, JOBCENTER, "/uebergaben?limit=200")
                        .toString())
                .doesNotContain(FREMD.values())
                .doesNotContain(person);
    }

    @Test
    void aBodyThatNamesAForeignThingAnswersAsIfItDidNotExist() {
        var fall = Json.object("an", Json.object("art", "LOTSE", "id", KOLLEGE), "protokoll", "Ankommen");
        var uebergang = Json.object("an", Json.object("art", "LEISTUNGSTRAEGER", "id", "JC-07111"));
        assertThat(ohneIds(als(KOLLEGE)
                        .post(Service.CASE, "/uebergaben", fall.deepCopy().put("fallId", FREMD.get("faelle")))))
                .isEqualTo(ohneIds(als(KOLLEGE)
                        .post(
                                Service.CASE,
                                "/uebergaben",
                                fall.deepCopy().put("fallId", UUID.randomUUID().toString()))));
        assertThat(ohneIds(als(KOLLEGE)
                        .post(
                                Service.CASE,
                                "/uebergaben",
                                uebergang.deepCopy().set("uebergaenge", Json.array(FREMD.get("uebergaenge"))))))
                .isEqualTo(ohneIds(als(KOLLEGE)
                        .post(
                                Service.CASE,
                                "/uebergaben",
                                uebergang
                                        .deepCopy()
                                        .set(
                                                "uebergaenge",
                                                Json.array(UUID.randomUUID().toString())))));
    }

    /** The one place where a foreign case may be known to exist. */
    @Test
    void openingASecondCaseNamesTheLeitungAndNothingOfTheCase() {
        var antwort = als(KOLLEGE)
                .post(
                        Service.CASE,
                        "/faelle",
                        Json.object(
                                "personId", person, "eingang", Json.object("quelle", "SELBST", "datum", "2025-10-06")));
        assertThat(antwort.text("type")).isEqualTo("/probleme/fall-vorhanden");
        assertThat(antwort.toString()).doesNotContain(FREMD.values()).doesNotContain("lotse.koblenz");
    }
}
