package de.nahtlos.status.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.stack.TopicReader;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The events of the service, read from the topic. */
public final class Meldungen {

    public static final String TOPIC = "nahtlos.status.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Meldungen() {}

    /** The events of a person, as soon as there are so many; each keeps its published contract. */
    public static List<Meldung> von(String person, int mindestens) {
        List<Meldung> alle = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> jetzt(person), meldungen -> meldungen.size() >= mindestens);
        alle.forEach(meldung -> assertThat(Schema.verletzungen(meldung.typ(), meldung.daten()))
                .as(meldung.typ())
                .isEmpty());
        return alle;
    }

    private static List<Meldung> jetzt(String person) {
        return TopicReader.ofTestStack().ofKey(TOPIC, person).stream()
                .map(Meldungen::meldung)
                .toList();
    }

    private static Meldung meldung(ConsumerRecord<byte[], byte[]> nachricht) {
        try {
            return new Meldung(TopicReader.header(nachricht, "ce_type"), JSON.readTree(TopicReader.value(nachricht)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
