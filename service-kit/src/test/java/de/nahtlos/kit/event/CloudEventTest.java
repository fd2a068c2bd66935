package de.nahtlos.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventTest {

    private static final Map<String, String> HEADERS =
            Map.of("ce_id", "e1", "ce_type", "ding.geschehen.v1", "ce_subject", "s1");

    private final ObjectMapper json = new ObjectMapper();

    record Ding(String kommune, int zahl) {}

    @Test
    void readsBinaryModeAndIgnoresFieldsThatTheConsumerDoesNotKnow() {
        CloudEvent event = CloudEvent.of(message("{\"kommune\":\"07111\",\"zahl\":3,\"neu\":true}", HEADERS), json);

        assertThat(event.id()).isEqualTo("e1");
        assertThat(event.type()).isEqualTo("ding.geschehen.v1");
        assertThat(event.dataAs(Ding.class, json)).isEqualTo(new Ding("07111", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"text\"", "{\"a\":1"})
    void brokenDataCanNeverSucceed(String data) {
        assertThatThrownBy(() -> CloudEvent.of(message(data, HEADERS), json)).isInstanceOf(UnprocessableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_subject"})
    void anEventWithoutARequiredAttributeCanNeverSucceed(String missing) {
        var headers = new java.util.HashMap<>(HEADERS);
        headers.remove(missing);

        assertThatThrownBy(() -> CloudEvent.of(message("{}", headers), json))
                .isInstanceOf(UnprocessableEvent.class)
                .hasMessageContaining(missing);
    }

    @Test
    void theCauseOfARefusalQuotesNoPayload() {
        CloudEvent event = CloudEvent.of(message("{\"zahl\":\"Adam Testmann\"}", HEADERS), json);

        assertThatThrownBy(() -> event.dataAs(Ding.class, json))
                .isInstanceOf(UnprocessableEvent.class)
                .hasNoCause()
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("Testmann");
    }

    private static ConsumerRecord<String, String> message(String data, Map<String, String> headers) {
        var message = new ConsumerRecord<>("topic", 0, 0, "s1", data);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
