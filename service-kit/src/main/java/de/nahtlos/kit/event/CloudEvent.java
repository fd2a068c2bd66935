package de.nahtlos.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A received event: CloudEvents 1.0 in Kafka's binary mode (attributes are headers with the prefix {@code ce_}).
 *
 * @param id unique per source; the inbox claims it
 * @param type versioned type name
 * @param data the JSON data
 */
public record CloudEvent(String id, String type, String subject, JsonNode data) {

    /** @throws UnprocessableEvent if an attribute is missing or the data is no JSON object */
    public static CloudEvent of(ConsumerRecord<String, String> message, ObjectMapper json) {
        return new CloudEvent(
                required(message, "ce_id"),
                required(message, "ce_type"),
                required(message, "ce_subject"),
                parse(message.value(), json));
    }

    /**
     * The data as the consumer's own small record; unknown fields are ignored.
     *
     * @throws UnprocessableEvent if the data does not fit
     */
    public <T> T dataAs(Class<T> type, ObjectMapper json) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (java.io.IOException e) {
            // Without the cause: a parser's message quotes the payload.
            throw new UnprocessableEvent("data does not fit " + this.type);
        }
    }

    private static JsonNode parse(String value, ObjectMapper json) {
        try {
            JsonNode data = value == null ? null : json.readTree(value);
            if (data == null || !data.isObject()) {
                throw new UnprocessableEvent("data is no JSON object");
            }
            return data;
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("data is no JSON");
        }
    }

    private static String required(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new UnprocessableEvent("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
