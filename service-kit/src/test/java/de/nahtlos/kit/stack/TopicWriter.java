package de.nahtlos.kit.stack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends raw records, for what a correct producer never sends: duplicates, unknown types, broken payloads. */
public final class TopicWriter {

    private final String bootstrapServers;

    public TopicWriter(String bootstrapServers) {
        LibraryLogs.quiet();
        this.bootstrapServers = bootstrapServers;
    }

    /** For the running test stack. */
    public static TopicWriter ofTestStack() {
        return new TopicWriter(TestStack.bootstrapServers());
    }

    /** Sends one record with the given headers and waits for the acknowledgement. */
    public void send(String topic, String key, String value, Map<String, String> headers) {
        var message = new ProducerRecord<>(topic, bytes(key), bytes(value));
        headers.forEach((name, text) -> message.headers().add(name, bytes(text)));
        send(message);
    }

    /** Sends a copy of a record that {@link TopicReader} has read: same key, value and headers. */
    public void sendAgain(org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]> message) {
        send(new ProducerRecord<>(message.topic(), null, message.key(), message.value(), message.headers()));
    }

    /**
     * Sends an event as the services send it: CloudEvents in binary mode.
     *
     * @param id {@code ce_id}
     * @param type {@code ce_type}
     */
    public void sendEvent(String topic, String key, String id, String type, String json) {
        send(
                topic,
                key,
                json,
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_type", type,
                        "ce_source", "/test",
                        "ce_subject", key,
                        "ce_time", "2025-01-01T00:00:00Z",
                        "content-type", "application/json"));
    }

    private void send(ProducerRecord<byte[], byte[]> message) {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
