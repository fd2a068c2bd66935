package de.nahtlos.it.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtlos.kit.stack.StackException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackSettingsTest {

    private static final Path ROOT = Path.of("/somewhere");

    @Test
    void withoutEnvironmentTheAddressesAreTheOnesThatDocumentsName() {
        var settings = StackSettings.of(ROOT, Map.of());
        assertThat(settings.url(Service.STATUS)).isEqualTo("http://localhost:8081");
        assertThat(settings.url(Service.CASE)).isEqualTo("http://localhost:8082");
        assertThat(settings.url(Service.HOUSING)).isEqualTo("http://localhost:8083");
        assertThat(settings.realmUrl()).isEqualTo("http://localhost:8180/realms/nahtlos");
        assertThat(settings.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(settings.postgresPort()).isEqualTo(5433);
        assertThat(settings.home()).isEqualTo(ROOT.resolve("target/local"));
    }

    @Test
    void everyPortAndPlaceCanBeChanged() {
        var settings = StackSettings.of(
                ROOT,
                Map.of(
                        "NAHTLOS_PORT_STATUS", "1001",
                        "NAHTLOS_PORT_CASE", "1002",
                        "NAHTLOS_PORT_HOUSING", "1003",
                        "NAHTLOS_PORT_KEYCLOAK", "1004",
                        "NAHTLOS_PORT_KAFKA", "1005",
                        "NAHTLOS_PORT_POSTGRES", "1006",
                        "NAHTLOS_PARTITIONS", "12",
                        "NAHTLOS_HOME", "/elsewhere"));
        assertThat(settings.ports().values()).containsExactlyInAnyOrder(1001, 1002, 1003);
        assertThat(settings.keycloakPort()).isEqualTo(1004);
        assertThat(settings.kafkaPort()).isEqualTo(1005);
        assertThat(settings.postgresPort()).isEqualTo(1006);
        assertThat(settings.partitions()).isEqualTo(12);
        assertThat(settings.home()).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void aPortThatIsNoNumberIsNamedWithItsVariable() {
        assertThatThrownBy(() -> StackSettings.of(ROOT, Map.of("NAHTLOS_PORT_KAFKA", "90x2")))
                .isInstanceOf(StackException.class)
                .hasMessage("NAHTLOS_PORT_KAFKA is set to \"90x2\": set it to a number from 1 to 65535.");
    }

    @Test
    void aTakenPortIsNamedWithItsVariable() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings =
                    StackSettings.of(ROOT, Map.of("NAHTLOS_PORT_STATUS", Integer.toString(taken.getLocalPort())));
            assertThatThrownBy(() -> settings.requireFree("status-service"))
                    .isInstanceOf(StackException.class)
                    .hasMessage(("Port %d, which status-service needs, is taken by another program: "
                                    + "end that program or set NAHTLOS_PORT_STATUS to a free port.")
                            .formatted(taken.getLocalPort()));
        }
    }
}
