package de.nahtlos.unterbringung.person;

import static de.nahtlos.unterbringung.support.Haus.auszuege;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.kit.stack.TopicReader;
import de.nahtlos.kit.stack.TopicWriter;
import de.nahtlos.unterbringung.support.Ausgang;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import de.nahtlos.unterbringung.support.Statusereignisse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the consumer does with messages that a correct producer never sends. */
@HousingTest
class StatusConsumerTest {

    private static final String DLQ = Statusereignisse.TOPIC + ".dlq";

    private final Statusereignisse adam = Statusereignisse.einerNeuenPerson();

    @BeforeEach
    void adamLivesInMunicipalHousing() {
        Haus.wohnt(adam.person(), Haus.platz(), "2025-01-13");
    }

    /** An event behind the others of the person shows that the consumer goes on. */
    private void theNextEventIsProcessed() {
        adam.wechsel(90, "SGB_II", "2099-10-01", null);
        await().until(() -> auszuege(adam.person()).size() == 1);
    }

    private static List<String> deadIds() {
        return TopicReader.ofTestStack().all(DLQ).stream()
                .map(it -> TopicReader.header(it, "ce_id"))
                .toList();
    }

    @Test
    void aDuplicateHasOneEffect() {
        var id = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            adam.sendeMitId(
                    id,
                    "rechtskreiswechsel.festgestellt.v1",
                    6,
                    ",\"wechselId\":\"%s\",\"nach\":\"SGB_XII\",\"wirksamAb\":\"2099-10-01\"".formatted(adam.person()));
        }
        theNextEventIsProcessed();
        await().until(() -> Ausgang.werte(adam.person(), "auszug.eroeffnet.v1").size() == 1);
        assertThat(deadIds()).doesNotContain(id);
    }

    @Test
    void anUnknownTypeIsPutAsideAndTheNextEventIsProcessed() {
        var id = UUID.randomUUID().toString();
        adam.sendeMitId(id, "person.umgetauft.v1", 2, "");
        theNextEventIsProcessed();
        await().untilAsserted(() -> assertThat(deadIds()).contains(id));
    }

    @Test
    void brokenPayloadsArePutAsideAndTheNextEventIsProcessed() {
        var writer = TopicWriter.ofTestStack();
        var key = adam.person().toString();
        var type = "aufenthaltsstatus.geaendert.v1";
        var payloads = List.of(
                "no json",
                "[]",
                "{}",
                "{\"kommune\":\"07111\"}",
                "{\"personId\":\"%s\",\"kommune\":\"7\",\"personVersion\":1}".formatted(key),
                "{\"personId\":\"%s\",\"kommune\":\"07111\",\"personVersion\":1,\"status\":\"X\",\"seit\":\"bald\"}"
                        .formatted(key));
        var ids = payloads.stream()
                .map(payload -> {
                    var id = UUID.randomUUID().toString();
                    writer.sendEvent(Statusereignisse.TOPIC, key, id, type, payload);
                    return id;
                })
                .toList();
        writer.send(Statusereignisse.TOPIC, key, null, Map.of());
        theNextEventIsProcessed();
        await().untilAsserted(() -> assertThat(deadIds()).containsAll(ids));
    }

    @Test
    void everyTypeOfTheTopicIsNamed() throws IOException {
        var writer = TopicWriter.ofTestStack();
        List<String> ids;
        try (var files = Files.list(Path.of("../status-service/src/main/resources/contracts/events"))) {
            ids = files.filter(it -> it.toString().endsWith(".sample.json"))
                    .map(sample -> {
                        var id = UUID.randomUUID().toString();
                        var type = sample.getFileName().toString().replace(".sample.json", "");
                        writer.sendEvent(Statusereignisse.TOPIC, adam.person().toString(), id, type, text(sample));
                        return id;
                    })
                    .toList();
        }
        theNextEventIsProcessed();
        assertThat(ids).isNotEmpty();
        assertThat(deadIds()).doesNotContainAnyElementsOf(ids);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
