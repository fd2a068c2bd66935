package de.nahtlos.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.api.Json;
import de.nahtlos.kit.stack.TopicReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the topic of status-service holds about some persons, as a consumer that deduplicates sees it. */
final class Statustopic {

    static final String NAME = "nahtlos.status.v1";

    private final Map<String, List<Nachricht>> nachrichten = new HashMap<>();

    /** One event. */
    record Nachricht(String id, String type, JsonNode data, ConsumerRecord<byte[], byte[]> raw) {

        long personVersion() {
            return data.path("personVersion").asLong();
        }
    }

    private Statustopic() {}

    /** Reads the topic from its beginning. */
    static Statustopic ueber(Collection<String> personen) {
        var topic = new Statustopic();
        var gesucht = Set.copyOf(personen);
        var gesehen = new HashSet<String>();
        for (var message : RunningStack.topics().all(NAME)) {
            var key = TopicReader.key(message);
            if (gesucht.contains(key) && gesehen.add(TopicReader.header(message, "ce_id"))) {
                topic.nachrichten
                        .computeIfAbsent(key, it -> new ArrayList<>())
                        .add(new Nachricht(
                                TopicReader.header(message, "ce_id"),
                                TopicReader.header(message, "ce_type"),
                                Json.read(TopicReader.value(message)),
                                message));
            }
        }
        return topic;
    }

    List<Nachricht> von(String person) {
        return nachrichten.getOrDefault(person, List.of());
    }

    List<Nachricht> von(String person, String type) {
        return von(person).stream().filter(it -> it.type().equals(type)).toList();
    }

    /** The statuses that were told of the person, in the order in which a consumer gets them. */
    List<String> statusFolge(String person) {
        return von(person, "aufenthaltsstatus.geaendert.v1").stream()
                .map(it -> it.data().path("status").asText())
                .toList();
    }

    /** Events of one person come in the order of its versions. */
    void assertInOrder(String person) {
        assertThat(von(person))
                .extracting(Nachricht::personVersion)
                .as("personVersion of " + person)
                .isSorted();
    }
}
