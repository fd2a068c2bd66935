package de.nahtlos.it.journey;

import static de.nahtlos.it.Vorgang.als;
import static de.nahtlos.it.Vorgang.gelungen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** J-06 to J-08: nobody's case lies idle because a Lotse is away or leaves, or because the status has reversed. */
class FallbestandIT {

    private static final String LOTSE2 = "lotse2.koblenz";

    @BeforeEach
    void clock() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
    }

    /** J-06 */
    @Test
    void aLotseFallsIllAndTheDeputySeesAndWorksTheCasesUntilTheReturn() {
        var krank = "lotse." + UUID.randomUUID();
        var fall = Vorgang.eroeffneFall(Vorgang.jemand()).id();
        gelungen(als("leitung.koblenz")
                .post(Service.CASE, "/faelle/" + fall + "/zuweisung", Json.object("lotse", krank)));
        assertThat(als(LOTSE2).get(Service.CASE, "/faelle/" + fall).status()).isEqualTo(404);

        var abwesenheit = gelungen(als("leitung.koblenz")
                        .post(
                                Service.CASE,
                                "/lotsen/" + krank + "/abwesenheiten",
                                Json.object("vertretung", LOTSE2, "von", "2025-10-06")))
                .id();
        assertThat(Vorgang.alle(Service.CASE, LOTSE2, "/faelle?zustaendig=ich&limit=200"))
                .anyMatch(it -> it.path("id").asText().equals(fall));
        gelungen(als(LOTSE2)
                .post(
                        Service.CASE,
                        "/faelle/" + fall + "/aufgaben",
                        Json.object("text", "Hausbesuch", "frist", "2025-10-10")));
        gelungen(als("leitung.koblenz")
                .post(
                        Service.CASE,
                        "/lotsen/" + krank + "/abwesenheiten/" + abwesenheit + "/ende",
                        Json.object("am", "2025-10-10")));

        Vorgang.esIst("2025-10-11T08:00:00Z");
        assertThat(als(LOTSE2).get(Service.CASE, "/faelle/" + fall).status()).isEqualTo(404);
    }

    /** J-08 */
    @Test
    void aWiderrufBringsAClosedCaseBackToTheLeitungAndTakingItUpAgainIsAllThereIsToDo() {
        Vorgang.esIst("2026-06-20T08:00:00Z");
        var person = Vorgang.jemand();
        Vorgang.ereignis(person, "ASYLGESUCH", "2022-09-01");
        Vorgang.ereignis(person, "ASYLANTRAG", "2022-09-15");
        Vorgang.anerkannt(person, "2023-05-10");
        Vorgang.ereignis(
                person,
                Json.object(
                        "typ", "AE_ERTEILT",
                        "datum", "2023-06-01",
                        "paragraf", "25 Abs. 2",
                        "gueltigBis", "2026-05-31"));
        var fall = Vorgang.eroeffneFall(person).id();
        gelungen(als("lotse.koblenz")
                .post(Service.CASE, "/faelle/" + fall + "/abschluss", Json.object("ergebnis", "ZIELE_ERREICHT")));

        Vorgang.ereignis(person, "WIDERRUF_BESTANDSKRAEFTIG", "2026-02-25");
        Vorgang.ereignis(
                person, Json.object("typ", "AE_VERLAENGERUNG_ABGELEHNT", "datum", "2026-06-15", "vollziehbar", true));
        Vorgang.ereignis(person, "DULDUNG_ERTEILT", "2026-06-15");

        var uebergang = uebergangInsAsylblg(person);
        assertThat(wiederaufnahme(uebergang)).isEqualTo(fall + " OFFEN");
        gelungen(als("leitung.koblenz").post(Service.CASE, "/faelle/" + fall + "/wiederaufnahme", Json.object()));
        assertThat(wiederaufnahme(uebergang)).isEqualTo(fall + " ERLEDIGT");
        assertThat(gelungen(als("leitung.koblenz").get(Service.CASE, "/uebergaenge/" + uebergang))
                        .text("fallId"))
                .isEqualTo(fall);
    }

    private static String uebergangInsAsylblg(String person) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Vorgang.uebergaengeVon(person).stream()
                                .filter(it -> it.path("nach").asText().equals("ASYLBLG")
                                        && it.path("status").asText().equals("OFFEN"))
                                .map(it -> it.path("id").asText())
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }

    /** The Fall that is proposed, and the state of the proposal. */
    private static String wiederaufnahme(String uebergang) {
        var aufgaben = gelungen(als("leitung.koblenz").get(Service.CASE, "/uebergaenge/" + uebergang))
                .body()
                .path("aufgaben");
        return StreamSupport.stream(aufgaben.spliterator(), false)
                .filter(it -> it.path("code").asText().equals("FALL_WIEDERAUFNEHMEN"))
                .map(it -> it.path("bezugId").asText() + " " + it.path("status").asText())
                .findFirst()
                .orElse("no proposal");
    }

    /** J-07 */
    @Test
    void aLotseLeavesAndEveryoneOf120CasesHasANewOne() {
        var geht = "lotse.kaiserslautern";
        List<String> faelle = new ArrayList<>();
        for (int n = 0; n < 120; n++) {
            faelle.add(gelungen(als(geht)
                            .post(
                                    Service.CASE,
                                    "/faelle",
                                    Json.object(
                                            "personId",
                                            UUID.randomUUID().toString(),
                                            "eingang",
                                            Json.object("quelle", "SELBST", "datum", "2025-10-06"))))
                    .id());
        }

        var antwort = gelungen(als("leitung.kaiserslautern")
                .post(
                        Service.CASE,
                        "/lotsen/" + geht + "/fallbestand-uebertragung",
                        Json.object("an", "lotse2.kaiserslautern")));

        var ergebnisse = StreamSupport.stream(antwort.body().path("ergebnisse").spliterator(), false)
                .toList();
        assertThat(ergebnisse).extracting(it -> it.path("fallId").asText()).containsAll(faelle);
        assertThat(ergebnisse).allMatch(it -> it.path("status").asInt() == 200);
        assertThat(Vorgang.alle(Service.CASE, geht, "/faelle?zustaendig=ich&limit=200"))
                .isEmpty();
        assertThat(Vorgang.alle(
                        Service.CASE, "leitung.kaiserslautern", "/faelle?zustaendig=lotse2.kaiserslautern&limit=200"))
                .hasSizeGreaterThanOrEqualTo(120);
    }
}
