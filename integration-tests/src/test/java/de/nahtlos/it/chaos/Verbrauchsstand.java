package de.nahtlos.it.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group has read: what {@code kafka-consumer-groups.sh --reset-offsets --to-datetime} sets back. */
final class Verbrauchsstand {

    private static final Duration GRUPPE_LEER = Duration.ofSeconds(60);

    private Verbrauchsstand() {}

    /** The group has to be without members; after their end the broker takes a while to notice. */
    static void setzeZurueck(String bootstrapServers, String gruppe, List<String> topics, Instant zeitpunkt)
            throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var partitionen = admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
            var offsets = offsets(admin, partitionen, OffsetSpec.latest());
            offsets(admin, partitionen, OffsetSpec.forTimestamp(zeitpunkt.toEpochMilli()))
                    .forEach((partition, offset) -> offsets.computeIfPresent(
                            partition, (same, letzter) -> offset < 0 ? letzter : offset)); // -1: nothing came later
            setze(admin, gruppe, offsets);
        }
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitionen, OffsetSpec welche)
            throws Exception {
        var gefragt = partitionen.stream().collect(Collectors.toMap(it -> it, it -> welche));
        var offsets = new HashMap<TopicPartition, Long>();
        admin.listOffsets(gefragt).all().get().forEach((partition, stelle) -> offsets.put(partition, stelle.offset()));
        return offsets;
    }

    private static void setze(Admin admin, String gruppe, Map<TopicPartition, Long> stellen) throws Exception {
        var offsets = stellen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new OffsetAndMetadata(it.getValue())));
        long ende = System.nanoTime() + GRUPPE_LEER.toNanos();
        while (true) {
            try {
                admin.alterConsumerGroupOffsets(gruppe, offsets).all().get();
                return;
            } catch (ExecutionException e) {
                if (System.nanoTime() > ende) {
                    throw e;
                }
                Schreiber.warte(1_000);
            }
        }
    }
}
