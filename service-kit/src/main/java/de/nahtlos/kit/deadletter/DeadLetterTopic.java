package de.nahtlos.kit.deadletter;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads dead-letter topics on demand; they are short, or somebody has a greater problem. */
@ApplicationScoped
class DeadLetterTopic {

    private static final String SUFFIX = ".dlq";

    private final Map<String, Object> kafka;
    private final String service;

    /** @param kafka all properties {@code kafka.*}: where the broker is and how to log in */
    DeadLetterTopic(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** The letters of this service that came from the topic, oldest first. */
    List<ConsumerRecord<String, String>> all(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic + SUFFIX).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> letters = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
            return letters.stream().filter(this::ofThisService).toList();
        }
    }

    /** One letter by its place. */
    Optional<ConsumerRecord<String, String>> at(TopicPartition partition, long offset) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(partition));
            if (consumer.endOffsets(List.of(partition)).get(partition) <= offset) {
                return Optional.empty();
            }
            consumer.seek(partition, offset);
            for (var letter : consumer.poll(Duration.ofSeconds(2))) {
                if (letter.offset() == offset) {
                    return Optional.of(letter).filter(this::ofThisService);
                }
            }
            return Optional.empty();
        }
    }

    /** Several services consume one topic and share its dead-letter topic. */
    private boolean ofThisService(ConsumerRecord<String, String> letter) {
        return reason(letter).startsWith(service + ": ");
    }

    /** Why it was put aside; starts with the name of the service. */
    static String reason(ConsumerRecord<String, String> letter) {
        String reason = header(letter, "dead-letter-reason");
        return reason == null ? "" : reason;
    }

    static String header(ConsumerRecord<String, String> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<String, String> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        // It reads without a group, so it needs no right to one.
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.putAll(Map.of(
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                500,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                3_000));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
