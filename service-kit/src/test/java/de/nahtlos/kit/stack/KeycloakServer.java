package de.nahtlos.kit.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real Keycloak with the realm {@code nahtlos}. Its data begin anew with each start, so the realm is always the one of
 * the source; parallel servers do not share anything.
 */
public final class KeycloakServer implements AutoCloseable {

    /** The temporary administrator, for local use only. */
    static final String ADMIN = "admin";

    static final String ADMIN_PASSWORD = "nahtlos";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final KeycloakDistribution distribution;
    private final Path home;
    private final int port;
    private final List<String> options;
    private Process server;

    /**
     * @param home directory of data and log; null for a temporary one
     * @param port TCP port; 0 for a free one
     */
    public record Settings(Path home, int port) {

        /** Temporary data, a free port. */
        public static Settings temporary() {
            return new Settings(null, 0);
        }
    }

    /** Starts the server; the first time ever the distribution is prepared, which takes longer. */
    public static KeycloakServer start(Settings settings) {
        try {
            var home = settings.home() == null ? Homes.temporary("keycloak") : Files.createDirectories(settings.home());
            var distribution = KeycloakDistribution.unpacked();
            distribution.copyDatabaseTo(home.resolve("h2.mv.db"));
            return new KeycloakServer(distribution, home, settings.port(), List.of());
        } catch (IOException e) {
            throw new StackException("Keycloak does not start: " + e.getMessage(), e);
        }
    }

    static KeycloakServer toPrepare(KeycloakDistribution distribution, Path home) {
        return new KeycloakServer(distribution, home, 0, List.of("--import-realm"));
    }

    private KeycloakServer(KeycloakDistribution distribution, Path home, int port, List<String> options) {
        this.distribution = distribution;
        this.home = home.toAbsolutePath();
        this.port = Ports.orFree(port);
        this.options = options;
        launch();
        ChildProcesses.closeAtExit(this);
        awaitAnswer();
    }

    /** Starts the server again after {@link #kill}, and waits until it answers; nothing happens if it runs. */
    public void start() {
        if (!server.isAlive()) {
            launch();
            awaitAnswer();
        }
    }

    private void launch() {
        var toLog = ProcessBuilder.Redirect.appendTo(log().toFile());
        var builder =
                new ProcessBuilder(command(options)).redirectErrorStream(true).redirectOutput(toLog);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        server = ChildProcesses.start(builder);
    }

    private void awaitAnswer() {
        Waiting.until(this::answers, server, "Keycloak", log(), Duration.ofSeconds(180));
    }

    /** What {@code kc.sh start} runs, without the shell in between, so that the process id is the one of the server. */
    private List<String> command(List<String> options) {
        var kc = distribution.home();
        var command = new ArrayList<>(List.of(
                JavaCommand.path(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + kc,
                "-Djboss.server.config.dir=" + kc.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                kc.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=localhost",
                "--http-port=" + port,
                "--db-url=jdbc:h2:file:" + home.resolve("h2") + ";NON_KEYWORDS=VALUE"));
        command.addAll(options);
        return command;
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(realmUrl()))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The value of {@code quarkus.oidc.auth-server-url}. */
    public String realmUrl() {
        return baseUrl() + "/realms/nahtlos";
    }

    String baseUrl() {
        return "http://localhost:" + port;
    }

    public Path log() {
        return home.resolve("keycloak.log");
    }

    /** {@code kill -9}; data and port stay. */
    public void kill() {
        server.destroyForcibly();
        ChildProcesses.stop(server, Duration.ZERO);
    }

    /** Ends the server in an orderly way. */
    public void stop() {
        ChildProcesses.stop(server, Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        ChildProcesses.forget(this);
        stop();
    }
}
