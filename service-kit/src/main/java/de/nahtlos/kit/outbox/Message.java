package de.nahtlos.kit.outbox;

import de.nahtlos.kit.outbox.OutboxTable.Row;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox as a CloudEvent 1.0 in Kafka's binary mode. */
final class Message {

    private Message() {}

    static ProducerRecord<String, String> of(Row row, RelaySettings settings) {
        var message = new ProducerRecord<>(settings.topic(), row.key(), row.data());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", row.eventId().toString());
        header(message, "ce_type", row.type());
        header(message, "ce_source", settings.source());
        header(message, "ce_subject", row.key());
        header(message, "ce_time", row.time().toString());
        header(message, "content-type", "application/json");
        if (row.traceparent() != null) {
            header(message, "traceparent", row.traceparent());
        }
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
