package de.nahtlos.it.stack;

import de.nahtlos.kit.stack.ChildProcesses;
import de.nahtlos.kit.stack.JavaCommand;
import de.nahtlos.kit.stack.StackException;
import de.nahtlos.kit.stack.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One packaged service in a JVM of its own. It can be stopped, killed and started again. */
public final class ServiceProcess {

    /** System property: options of the services' JVMs, for measurements under those of a real deployment. */
    public static final String JAVA_OPTIONS = "nahtlos.java.options";

    private static final String QUICK_START = "-Xmx320m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    /** As the grace period in {@code docker-compose.yml}. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(45);

    /** What was learned is written at the end. */
    private static final Duration TRAINING_END = Duration.ofMinutes(3);

    private final Service service;
    private final int port;
    private final Path jar;
    private final Path log;
    private final Map<String, String> environment;
    private Process process;

    ServiceProcess(Service service, int port, Path root, Path log, Map<String, String> environment) {
        this.service = service;
        this.port = port;
        this.jar = jar(root, service);
        this.log = log;
        this.environment = Map.copyOf(environment);
    }

    /** Starts the service and waits until it is ready; nothing happens if it runs. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts the service without waiting. */
    void launch() {
        launch(new AotCache(jar).options());
    }

    private void launch(List<String> aot) {
        if (isRunning()) {
            return;
        }
        if (!Files.exists(jar)) {
            throw new StackException(
                    "%s is not built: build it by ./nahtlos up or mvn package.".formatted(service.module()));
        }
        var builder = new ProcessBuilder(command(aot))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        process = ChildProcesses.start(builder);
    }

    private List<String> command(List<String> aot) {
        return Stream.of(
                        List.of(JavaCommand.path()),
                        options(),
                        aot,
                        List.of("-Dquarkus.http.host=localhost", portArgument(port), "-jar", jar.toString()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> options() {
        return List.of(System.getProperty(JAVA_OPTIONS, QUICK_START).split(" "));
    }

    /** The next start is like the first one. */
    public void forgetTraining() {
        new AotCache(jar).forget();
    }

    /** Whether the service starts as fast as it can. */
    boolean isTrained() {
        return new AotCache(jar).fits();
    }

    /**
     * Runs, works, ends, and leaves behind what lets every later start of this program be faster.
     *
     * @param work asks the service at this address what it is asked every day
     */
    void train(Consumer<String> work) {
        var cache = new AotCache(jar);
        launch(cache.recording());
        awaitReady();
        work.accept(url());
        ChildProcesses.stop(process, TRAINING_END);
        cache.keep();
    }

    /** The program of the packaged service. */
    static Path jar(Path root, Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** By which a running instance is known beside its {@link #jar}. */
    static String portArgument(int port) {
        return "-Dquarkus.http.port=" + port;
    }

    void awaitReady() {
        Waiting.until(this::isReady, process, service.module(), log, START_LIMIT);
    }

    private boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting for " + service.module(), e);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** SIGTERM, in order. */
    public void stop() {
        if (process != null) {
            ChildProcesses.stop(process, STOP_LIMIT);
        }
    }

    /** Only asks the process to end. */
    void askToStop() {
        if (process != null) {
            process.destroy();
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        ChildProcesses.stop(process, Duration.ZERO);
    }

    public Service service() {
        return service;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path log() {
        return log;
    }

    /** Of the JVM; changes with every start. */
    public long pid() {
        return process.pid();
    }
}
