package de.nahtlos.kit.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the real servers:
 *
 * <pre>
 * &#64;QuarkusTest
 * &#64;QuarkusTestResource(value = StackResource.class, initArgs = &#64;ResourceArg(name = "datenbank", value = "fall"))
 * class FallResourceTest { … given().auth().oauth2(Tokens.of("lotse.koblenz")) … }
 * </pre>
 */
public class StackResource implements QuarkusTestResourceLifecycleManager {

    private String database = "status";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("datenbank", database);
    }

    @Override
    public Map<String, String> start() {
        TestStack.start();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", TestStack.jdbcUrl(database)),
                Map.entry("quarkus.datasource.username", database),
                Map.entry("quarkus.datasource.password", database),
                Map.entry("quarkus.flyway.username", database + "_migration"),
                Map.entry("quarkus.flyway.password", database + "_migration"),
                Map.entry("kafka.bootstrap.servers", TestStack.bootstrapServers()),
                Map.entry("quarkus.oidc.auth-server-url", TestStack.realmUrl()),
                Map.entry("quarkus.http.test-port", "0"));
    }

    /** The servers serve all tests of the JVM and end with it. */
    @Override
    public void stop() {
        // nothing here, see ChildProcesses
    }
}
