package de.nahtlos.unterbringung.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.kit.stack.TopicReader;
import java.util.List;

/** What the service has told the others. */
public final class Ausgang {

    private static final String TOPIC = "nahtlos.unterbringung.v1";

    private Ausgang() {}

    /** Waits until an event of this type about the person contains the text. */
    public static void erwarte(Object person, String type, String text) {
        await().untilAsserted(() ->
                assertThat(werte(person, type)).anySatisfy(it -> assertThat(it).contains(text)));
    }

    /** The data of all events of this type about the person, in their order. */
    public static List<String> werte(Object person, String type) {
        return TopicReader.ofTestStack().ofKey(TOPIC, person.toString()).stream()
                .filter(it -> type.equals(TopicReader.header(it, "ce_type")))
                .map(TopicReader::value)
                .toList();
    }
}
