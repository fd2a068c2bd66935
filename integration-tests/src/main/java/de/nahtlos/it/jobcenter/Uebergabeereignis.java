package de.nahtlos.it.jobcenter;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event of the topic {@code nahtlos.uebergabe.v1}: CloudEvents in binary mode, so the type stands in a header and the
 * value is the plain data. It names the hand-over, never the person: who may know more fetches it.
 *
 * @param id of the event; the same event may come twice
 * @param type for example {@code uebergabe.bereitgestellt.v1}
 * @param traeger the Leistungsträger that it is meant for
 * @param paketVersion version of the packet, to be sent back with the answer
 */
public record Uebergabeereignis(
        String id, String type, String uebergabeId, String traeger, int paketVersion, JsonNode data) {

    static Uebergabeereignis of(ConsumerRecord<String, String> message) {
        var data = Json.read(message.value());
        return new Uebergabeereignis(
                header(message, "ce_id"),
                header(message, "ce_type"),
                data.path("uebergabeId").asText(),
                data.path("traeger").asText(),
                data.path("paketVersion").asInt(),
                data);
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
