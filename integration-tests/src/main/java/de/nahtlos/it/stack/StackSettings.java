package de.nahtlos.it.stack;

import de.nahtlos.kit.stack.Ports;
import de.nahtlos.kit.stack.StackException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Ports and places of the local stack. Each has a fixed default, which scripts and documents rely on, and an environment
 * variable.
 *
 * @param root root of the repository, where the packaged services are
 * @param home directory of data and logs
 * @param partitions of each topic
 * @param further environment variables that every service gets besides
 * @param behind ports of the servers themselves, where something stands in between; null if nothing does
 */
public record StackSettings(
        Path root,
        Path home,
        int postgresPort,
        int kafkaPort,
        int keycloakPort,
        Map<Service, Integer> ports,
        int partitions,
        Map<String, String> further,
        Behind behind) {

    /** Ports of PostgreSQL and Kafka behind the ones that everybody uses. */
    public record Behind(int postgresPort, int kafkaPort) {}

    private static final Map<Service, String> PORT_SETTING = Map.of(
            Service.STATUS, "NAHTLOS_PORT_STATUS",
            Service.CASE, "NAHTLOS_PORT_CASE",
            Service.HOUSING, "NAHTLOS_PORT_HOUSING");
    private static final Map<Service, Integer> PORT =
            Map.of(Service.STATUS, 8081, Service.CASE, 8082, Service.HOUSING, 8083);

    public StackSettings {
        ports = Map.copyOf(ports);
        further = Map.copyOf(further);
    }

    /**
     * @param root root of the repository
     * @param environment for example {@code System.getenv()}
     * @throws StackException if a value is no port
     */
    public static StackSettings of(Path root, Map<String, String> environment) {
        var ports = new EnumMap<Service, Integer>(Service.class);
        PORT_SETTING.forEach((service, name) -> ports.put(service, number(environment, name, PORT.get(service))));
        return new StackSettings(
                root,
                Path.of(environment.getOrDefault(
                        "NAHTLOS_HOME", root.resolve("target/local").toString())),
                number(environment, "NAHTLOS_PORT_POSTGRES", 5433),
                number(environment, "NAHTLOS_PORT_KAFKA", 9092),
                number(environment, "NAHTLOS_PORT_KEYCLOAK", 8180),
                ports,
                number(environment, "NAHTLOS_PARTITIONS", 3),
                Map.of(),
                null);
    }

    /** Free ports, for tests and measurements beside a running stack. */
    public static StackSettings onFreePorts(Path root, Path home, Map<String, String> further) {
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            ports.put(service, Ports.orFree(0));
        }
        return new StackSettings(
                root, home, Ports.orFree(0), Ports.orFree(0), Ports.orFree(0), ports, 3, further, null);
    }

    /** The same with PostgreSQL and Kafka on other ports, for something that stands in between. */
    public StackSettings withServersBehind(Behind behind) {
        return new StackSettings(root, home, postgresPort, kafkaPort, keycloakPort, ports, partitions, further, behind);
    }

    /** Where PostgreSQL itself listens. */
    int postgresServerPort() {
        return behind == null ? postgresPort : behind.postgresPort();
    }

    /** Where Kafka itself listens. */
    int kafkaServerPort() {
        return behind == null ? kafkaPort : behind.kafkaPort();
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var value = environment.getOrDefault(name, "").trim();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65_535) {
            throw new StackException("%s is set to \"%s\": set it to a number from 1 to 65535.".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    /** Base address of a service. */
    public String url(Service service) {
        return "http://localhost:" + ports.get(service);
    }

    public String realmUrl() {
        return "http://localhost:" + keycloakPort + "/realms/nahtlos";
    }

    public String bootstrapServers() {
        return "localhost:" + kafkaPort;
    }

    Path logs() {
        return home.resolve("logs");
    }

    /** @throws StackException naming the first port that is taken */
    void requireFreePorts() {
        List.of("PostgreSQL", "Kafka", "Keycloak", "status-service", "case-service", "housing-service")
                .forEach(this::requireFree);
    }

    void requireFree(String part) {
        switch (part) {
            case "PostgreSQL" -> Ports.requireFree(postgresServerPort(), part, "NAHTLOS_PORT_POSTGRES");
            case "Kafka" -> Ports.requireFree(kafkaServerPort(), part, "NAHTLOS_PORT_KAFKA");
            case "Keycloak" -> Ports.requireFree(keycloakPort, part, "NAHTLOS_PORT_KEYCLOAK");
            default -> {
                var service = Service.ofModule(part);
                Ports.requireFree(ports.get(service), part, PORT_SETTING.get(service));
            }
        }
    }
}
