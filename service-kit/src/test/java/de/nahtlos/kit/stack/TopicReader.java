package de.nahtlos.kit.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning, without a consumer group. */
public final class TopicReader {

    private final String bootstrapServers;

    public TopicReader(String bootstrapServers) {
        LibraryLogs.quiet();
        this.bootstrapServers = bootstrapServers;
    }

    /** For the running test stack. */
    public static TopicReader ofTestStack() {
        return new TopicReader(TestStack.bootstrapServers());
    }

    /** Every record that is in the topic now, in order per partition. */
    public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        try (var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return List.copyOf(records);
        }
    }

    /** The records with this key. */
    public List<ConsumerRecord<byte[], byte[]>> ofKey(String topic, String key) {
        return all(topic, it -> key.equals(key(it)));
    }

    public List<ConsumerRecord<byte[], byte[]>> all(String topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        return all(topic).stream().filter(wanted).toList();
    }

    public static String key(ConsumerRecord<byte[], byte[]> message) {
        return text(message.key());
    }

    public static String value(ConsumerRecord<byte[], byte[]> message) {
        return text(message.value());
    }

    /** Value of a header, for example {@code ce_type}; null without it. */
    public static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }
}
