package de.nahtlos.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.TopicWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F-04 to F-07: what comes twice, broken, unknown or too late. */
class ZustellungIT {

    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final String FESTGESTELLT = "rechtskreiswechsel.festgestellt.v1";

    private final TopicWriter writer = RunningStack.topicWriter();

    @BeforeEach
    void clock() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        var person = anerkanntInDerUnterkunft();
        var uebergang = Vorgang.uebergaengeVon(person).getFirst();
        var auszug = Vorgang.auszugVon(person).orElseThrow();

        writer.sendAgain(festgestellt(person).raw());
        awaitProcessed(person);

        assertThat(Vorgang.uebergaengeVon(person)).containsExactly(uebergang);
        assertThat(Vorgang.auszugVon(person)).contains(auszug);
    }

    /** Another id, so the inbox does not know it; the version of the Wechsel decides. */
    @Test
    void theSameWechselUnderANewEventIdHasNoSecondEffect() {
        var person = anerkanntInDerUnterkunft();
        var uebergang = Vorgang.uebergaengeVon(person).getFirst();

        writer.sendEvent(
                Statustopic.NAME,
                person,
                UUID.randomUUID().toString(),
                FESTGESTELLT,
                festgestellt(person).data().toString());
        awaitProcessed(person);

        assertThat(Vorgang.uebergaengeVon(person)).containsExactly(uebergang);
    }

    @Test
    void anOldEventReplayedAfterItsStornoChangesNothing() {
        var person = anerkanntInDerUnterkunft();
        var alt = festgestellt(person);
        storniere(person);
        await().atMost(GEDULD)
                .untilAsserted(() -> assertThat(Vorgang.uebergaengeVon(person))
                        .allMatch(it -> it.path("status").asText().equals("ZURUECKGENOMMEN")));
        await().atMost(GEDULD)
                .untilAsserted(() -> assertThat(Vorgang.auszugVon(person)
                                .map(it -> it.path("status").asText()))
                        .contains("ZURUECKGENOMMEN"));
        var vorher = Vorgang.uebergaengeVon(person);

        writer.sendEvent(
                Statustopic.NAME,
                person,
                UUID.randomUUID().toString(),
                FESTGESTELLT,
                alt.data().toString());
        awaitProcessed(person);

        assertThat(Vorgang.uebergaengeVon(person)).isEqualTo(vorher);
        assertThat(Vorgang.auszugVon(person).map(it -> it.path("status").asText()))
                .contains("ZURUECKGENOMMEN");
    }

    @Test
    void anUnknownTypeIsPutAsideByEveryConsumerAndTheNextEventIsProcessed() {
        var person = Vorgang.asylbewerber();

        awaitProcessed(person);
        theNextEventIsProcessed(person);
    }

    @Test
    void aBrokenPayloadIsPutAsideByEveryConsumerAndTheNextEventIsProcessed() {
        var person = Vorgang.asylbewerber();
        var id = UUID.randomUUID().toString();
        writer.sendEvent(Statustopic.NAME, person, id, FESTGESTELLT, "{\"personId\": \"" + person + "\", kaputt");

        awaitDeadLetter(Service.CASE, id);
        awaitDeadLetter(Service.HOUSING, id);
        theNextEventIsProcessed(person);
    }

    private static void theNextEventIsProcessed(String person) {
        Vorgang.belege(person, Vorgang.unterkunft().get(2));
        Vorgang.anerkannt(person, "2025-10-02");
        awaitConsequences(person);
    }

    private static String anerkanntInDerUnterkunft() {
        var person = Vorgang.asylbewerber();
        Vorgang.belege(person, Vorgang.unterkunft().get(2));
        Vorgang.anerkannt(person, "2025-10-02");
        awaitConsequences(person);
        return person;
    }

    private static void awaitConsequences(String person) {
        await().atMost(GEDULD).until(() -> Vorgang.uebergaengeVon(person).size() == 1);
        await().atMost(GEDULD).until(() -> Vorgang.auszugVon(person).isPresent());
    }

    private static Statustopic.Nachricht festgestellt(String person) {
        return Statustopic.ueber(List.of(person)).von(person, FESTGESTELLT).getFirst();
    }

    private static void storniere(String person) {
        var bescheid = bescheidVon(person).orElseThrow();
        Vorgang.gelungen(Vorgang.als("abh.koblenz")
                .post(
                        Service.STATUS,
                        "/personen/" + person + "/ereignisse/" + bescheid + "/storno",
                        Json.object("grund", "IRRTUM")));
    }

    private static Optional<String> bescheidVon(String person) {
        var ereignisse = Vorgang.als("abh.koblenz").get(Service.STATUS, "/personen/" + person + "/ereignisse");
        return StreamSupport.stream(ereignisse.entries().spliterator(), false)
                .filter(it -> it.path("typ").asText().equals("BAMF_BESCHEID"))
                .map(it -> it.path("ereignisId").asText())
                .findFirst();
    }

    private String sendUnknownType(String person) {
        var id = UUID.randomUUID().toString();
        writer.sendEvent(
                Statustopic.NAME,
                person,
                id,
                "unbekannt.v1",
                Json.object("personId", person, "kommune", "07111").toString());
        return id;
    }

    /**
     * Both consumers have worked off everything of this person up to now: a later event of the same key, one that is put
     * aside, has reached the dead letters of both.
     */
    private void awaitProcessed(String person) {
        var id = sendUnknownType(person);
        awaitDeadLetter(Service.CASE, id);
        awaitDeadLetter(Service.HOUSING, id);
    }

    private static void awaitDeadLetter(Service consumer, String id) {
        await().atMost(GEDULD)
                .untilAsserted(() -> assertThat(deadLetters(consumer)).anySatisfy(it -> {
                    assertThat(it.path("ereignisId").asText()).isEqualTo(id);
                    assertThat(it.path("grund").asText()).isNotBlank();
                }));
    }

    private static List<JsonNode> deadLetters(Service consumer) {
        var letters = Vorgang.als("betrieb").call(consumer, "GET", "/betrieb/dead-letters", null, null);
        assertThat(letters.status()).as(letters.toString()).isEqualTo(200);
        return StreamSupport.stream(letters.entries().spliterator(), false).toList();
    }
}
