package de.nahtlos.it.stack;

import de.nahtlos.kit.stack.PostgresServer;
import de.nahtlos.kit.stack.Tokens;
import java.util.HashMap;
import java.util.Map;

/** How the services learn where everything is: environment variables, as in a real deployment. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, StackSettings settings) {
        var database = service.database();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", PostgresServer.jdbcUrl(settings.postgresPort(), database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database);
        environment.put("QUARKUS_FLYWAY_USERNAME", database + "_migration");
        environment.put("QUARKUS_FLYWAY_PASSWORD", database + "_migration");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", settings.bootstrapServers());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.realmUrl());
        // The services start while Keycloak does; the first start of all prepares Keycloak and takes longer.
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "180S");
        environment.put("NAHTLOS_UHR_STELLBAR", "true");
        // Who tries things out, tests or measures here sends as fast as the machine can.
        environment.put("NAHTLOS_LIMIT_USER_PER_SECOND", "0");
        environment.put("NAHTLOS_LIMIT_MACHINE_PER_SECOND", "0");
        environment.put("NAHTLOS_STATUS_URL", settings.url(Service.STATUS));
        // Not by QUARKUS_OIDC_CLIENT_…: quarkus-oidc would read that as a tenant of the name "client".
        service.clientSecretVariable()
                .ifPresent(variable ->
                        environment.put(variable, Tokens.secret(service.client().orElseThrow())));
        environment.putAll(settings.further());
        return environment;
    }
}
