package de.nahtlos.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.kit.stack.KafkaServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * An independent consumer of all topics, from the beginning of the run on. It takes each event id once; what has another id
 * and says the same counts twice.
 */
final class Mithoerer implements AutoCloseable {

    private static final String TOTE = ".dlq";

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitionen;
    private final Set<String> gesehen = new HashSet<>();
    private final List<Ding> dinge = new ArrayList<>();
    private final Map<String, List<Long>> folgen = new HashMap<>();
    private final Map<String, Integer> beiseite = new HashMap<>();
    private final Map<String, String> wechselJeId = new HashMap<>();
    private long wiederholt;

    Mithoerer(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer());
        partitionen = KafkaServer.TOPICS.stream()
                .flatMap(it -> Stream.of(it, it + TOTE))
                .flatMap(it -> consumer.partitionsFor(it).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitionen);
        consumer.endOffsets(partitionen).forEach(consumer::seek);
    }

    /** Reads what came since the last time. */
    void hoere() {
        var enden = consumer.endOffsets(partitionen);
        while (enden.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(this::nimm);
        }
    }

    private void nimm(ConsumerRecord<String, String> nachricht) {
        if (nachricht.topic().endsWith(TOTE)) {
            beiseite.merge(nachricht.key(), 1, Integer::sum);
            return;
        }
        if (!gesehen.add(kopf(nachricht, "ce_id"))) {
            wiederholt++;
            return;
        }
        var inhalt = Json.read(nachricht.value());
        if (inhalt.path("personVersion").asLong() > 0) {
            folgen.computeIfAbsent(nachricht.key(), it -> new ArrayList<>())
                    .add(inhalt.path("personVersion").asLong());
        }
        var kennung = kennung(kopf(nachricht, "ce_type"), inhalt);
        if (kennung != null) {
            dinge.add(new Ding(Ort.MELDUNG, nachricht.key(), kennung));
        }
    }

    /** What the event says, without the ids that clients do not know; null for what no write of the run is checked by. */
    private String kennung(String typ, JsonNode inhalt) {
        return switch (typ) {
            case "person.registriert.v1", "uebergabe.bereitgestellt.v1", "uebergabe.angenommen.v1" -> typ;
            case "aufenthaltsstatus.geaendert.v1" ->
                "status " + inhalt.path("status").asText();
            case "rechtskreiswechsel.festgestellt.v1" -> {
                var wechsel = "%s>%s %s"
                        .formatted(
                                inhalt.path("von").asText(),
                                inhalt.path("nach").asText(),
                                inhalt.path("wirksamAb").asText());
                wechselJeId.put(inhalt.path("wechselId").asText(), wechsel);
                yield "festgestellt " + wechsel;
            }
            case "rechtskreiswechsel.storniert.v1" ->
                "storniert " + wechselJeId.get(inhalt.path("wechselId").asText());
            case "belegung.begonnen.v1", "belegung.beendet.v1" ->
                typ + " " + inhalt.path("belegungId").asText();
            case "auszug.eroeffnet.v1" -> typ + " " + inhalt.path("ziel").asText();
            default -> null;
        };
    }

    private static String kopf(ConsumerRecord<String, String> nachricht, String name) {
        var kopf = nachricht.headers().lastHeader(name);
        return kopf == null ? "" : new String(kopf.value(), StandardCharsets.UTF_8);
    }

    List<Ding> dinge(Set<String> schluessel) {
        return dinge.stream().filter(it -> schluessel.contains(it.schluessel())).toList();
    }

    Map<String, List<Long>> folgen(Set<String> schluessel) {
        var gefragte = new HashMap<>(folgen);
        gefragte.keySet().retainAll(schluessel);
        return gefragte;
    }

    /** How often a dead letter has this key. */
    int beiseite(String schluessel) {
        return beiseite.getOrDefault(schluessel, 0);
    }

    /** Messages that came again with the same id. */
    long wiederholt() {
        return wiederholt;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
