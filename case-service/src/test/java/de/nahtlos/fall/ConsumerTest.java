package de.nahtlos.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.fall.stack.Komponententest;
import de.nahtlos.fall.stack.StatusService;
import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.kit.stack.TopicWriter;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumerTest extends Komponententest {

    @Test
    void theSameEventDeliveredTwiceHasOneEffect() {
        var adam = person("Adam");
        var wechsel = UUID.randomUUID();
        var ereignis = StatusService.festgestellt(id(adam), 5, wechsel, "2025-11-01");
        var eventId = UUID.randomUUID().toString();
        StatusService.sende(eventId, "rechtskreiswechsel.festgestellt.v1", ereignis);
        StatusService.sende(eventId, "rechtskreiswechsel.festgestellt.v1", ereignis);
        StatusService.sende("rechtskreiswechsel.festgestellt.v1", ereignis);
        var fall = fall(LOTSE, id(adam));
        var uebergang = uebergang(wechsel);
        uebergang(wechsel(adam, 6, "2026-05-01"));
        assertThat(json(get(LOTSE, "/faelle/" + fall + "/uebergaenge")).getList("id"))
                .hasSize(2)
                .contains(uebergang);
    }

    @Test
    void anUnknownTypeAndABrokenPayloadAreDeadLettersAndTheNextEventIsProcessed() {
        var adam = person("Adam");
        var unbekannt = UUID.randomUUID().toString();
        StatusService.sende(unbekannt, "person.getauft.v1", StatusService.ereignis(id(adam), 2));
        var kaputt = UUID.randomUUID().toString();
        TopicWriter.ofTestStack()
                .sendEvent(
                        StatusService.TOPIC, id(adam).toString(), kaputt, "rechtskreiswechsel.festgestellt.v1", "{\"");
        var unvollstaendig = UUID.randomUUID().toString();
        StatusService.sende(unvollstaendig, "rechtskreiswechsel.festgestellt.v1", StatusService.ereignis(id(adam), 3));
        StatusService.sende("person.registriert.v1", StatusService.ereignis(id(adam), 4));

        uebergang(wechsel(adam, 5, "2025-11-01"));

        for (String id : new String[] {unbekannt, kaputt, unvollstaendig}) {
            assertThat(tot("nahtlos.status.v1.dlq", id)).isTrue();
        }
    }

    @Test
    void theEventsOfHousingServiceAreKnown() {
        var bekannt = UUID.randomUUID().toString();
        var unbekannt = UUID.randomUUID().toString();
        var person = UUID.randomUUID();
        var daten = StatusService.ereignis(person, 1).toString();
        var topic = TopicWriter.ofTestStack();
        topic.sendEvent("nahtlos.unterbringung.v1", person.toString(), bekannt, "belegung.begonnen.v1", daten);
        topic.sendEvent("nahtlos.unterbringung.v1", person.toString(), unbekannt, "belegung.getraeumt.v1", daten);
        await().atMost(Duration.ofSeconds(20)).until(() -> tot("nahtlos.unterbringung.v1.dlq", unbekannt));
        assertThat(tot("nahtlos.unterbringung.v1.dlq", bekannt)).isFalse();
    }

    private static boolean tot(String topic, String eventId) {
        try {
            return !TopicReader.ofTestStack()
                    .all(topic, message -> eventId.equals(TopicReader.header(message, "ce_id")))
                    .isEmpty();
        } catch (org.apache.kafka.common.errors.UnknownTopicOrPartitionException e) {
            return false;
        }
    }
}
