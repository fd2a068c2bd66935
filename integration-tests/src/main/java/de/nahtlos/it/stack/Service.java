package de.nahtlos.it.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three services, as the local stack knows them. */
public enum Service {
    STATUS("status-service", "status", null),
    CASE("case-service", "fall", "fall-dienst"),
    HOUSING("housing-service", "unterbringung", "unterbringung-dienst");

    private final String module;
    private final String database;
    private final String client;

    Service(String module, String database, String client) {
        this.module = module;
        this.database = database;
        this.client = client;
    }

    /** For example STATUS for {@code status}. */
    public static Optional<Service> ofName(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static Service ofModule(String module) {
        return Arrays.stream(values())
                .filter(it -> it.module.equals(module))
                .findFirst()
                .orElseThrow();
    }

    /** Name of the Maven module, also the name that the terminal shows. */
    public String module() {
        return module;
    }

    public String database() {
        return database;
    }

    /** The client of the realm as which the service reads from the others. */
    public Optional<String> client() {
        return Optional.ofNullable(client);
    }

    /** The environment variable by which the service learns the secret of its client. */
    Optional<String> clientSecretVariable() {
        return client().map(it -> "NAHTLOS_" + it.toUpperCase(Locale.ROOT).replace('-', '_') + "_SECRET");
    }
}
