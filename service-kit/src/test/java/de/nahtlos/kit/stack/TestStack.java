package de.nahtlos.kit.stack;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The three servers for the tests of one module: started once per JVM, in parallel, on free ports.
 *
 * <p>Quarkus loads test classes by several class loaders, so where the servers are is kept in system properties: a second
 * copy of this class finds them there and does not start them again.
 */
public final class TestStack {

    private static final String PREFIX = "nahtlos.teststack.";
    private static final Map<String, Tokens> TOKENS = new ConcurrentHashMap<>();

    private TestStack() {}

    /** Starts the servers if they do not run yet; after that the accessors of this class answer. */
    public static void start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PREFIX + "keycloak") == null) {
                startServers();
            }
        }
    }

    /** Makes the helpers of this package work on servers that somebody else has started. */
    public static void use(PostgresServer postgres, KafkaServer kafka, String realmUrl) {
        for (var database : PostgresServer.DATABASES) {
            System.setProperty(PREFIX + "jdbc." + database, postgres.jdbcUrl(database));
        }
        System.setProperty(PREFIX + "postgres.log", postgres.log().toString());
        System.setProperty(PREFIX + "kafka", kafka.bootstrapServers());
        System.setProperty(PREFIX + "keycloak", realmUrl);
    }

    private static void startServers() {
        var keycloak = async(() -> KeycloakServer.start(KeycloakServer.Settings.temporary()));
        var kafka = async(() -> KafkaServer.start(KafkaServer.Settings.temporary()));
        var postgres = async(() -> PostgresServer.start(PostgresServer.Settings.temporary()));
        use(postgres.join(), kafka.join(), keycloak.join().realmUrl());
    }

    private static <T> CompletableFuture<T> async(java.util.function.Supplier<T> start) {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                result.complete(start.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /** JDBC address of a database; user and password are both the name of the database or its owner. */
    public static String jdbcUrl(String database) {
        return property("jdbc." + database);
    }

    public static String bootstrapServers() {
        return property("kafka");
    }

    public static String realmUrl() {
        return property("keycloak");
    }

    /** PostgreSQL's log, to search for names that must not be there. */
    public static java.nio.file.Path postgresLog() {
        return java.nio.file.Path.of(property("postgres.log"));
    }

    static Tokens tokens() {
        return TOKENS.computeIfAbsent(realmUrl(), Tokens::new);
    }

    private static String property(String name) {
        var value = System.getProperty(PREFIX + name);
        if (value == null) {
            throw new IllegalStateException("the test stack does not run: annotate the test with StackResource");
        }
        return value;
    }
}
