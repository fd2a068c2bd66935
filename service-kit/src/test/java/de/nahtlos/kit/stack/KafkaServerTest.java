package de.nahtlos.kit.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaServerTest {

    @Test
    void acknowledgedRecordsSurviveAKillAndTheBrokerComesBackOnTheSamePort() {
        try (var broker = KafkaServer.start(KafkaServer.Settings.temporary())) {
            var address = broker.bootstrapServers();
            new TopicWriter(address).send("nahtlos.status.v1", "schluessel", "{}", Map.of());

            broker.kill();
            assertThat(Ports.answers(broker.port())).isFalse();

            broker.start();
            assertThat(broker.bootstrapServers()).isEqualTo(address);
            assertThat(new TopicReader(address).ofKey("nahtlos.status.v1", "schluessel"))
                    .hasSize(1);
        }
    }
}
