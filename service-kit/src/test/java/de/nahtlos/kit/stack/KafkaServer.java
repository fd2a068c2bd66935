package de.nahtlos.kit.stack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker (KRaft, one node) in a child JVM, with the topics of Nahtlos and their dead-letter topics. It can be
 * stopped, killed and started again on the same port and data.
 */
public final class KafkaServer implements AutoCloseable {

    /** One topic per producer. */
    public static final List<String> TOPICS =
            List.of("nahtlos.status.v1", "nahtlos.uebergabe.v1", "nahtlos.unterbringung.v1");

    private static final String DEAD_LETTERS = ".dlq";

    private final Path home;
    private final int port;
    private final int controllerPort;
    private final int partitions;
    private final int advertisedPort;
    private Process broker;

    /**
     * @param home directory of data and log; null for a temporary one
     * @param port TCP port; 0 for a free one
     * @param partitions of each topic
     * @param advertisedPort that clients are told to use, where something stands in between; 0 for the port itself
     */
    public record Settings(Path home, int port, int partitions, int advertisedPort) {

        /** Temporary data, a free port, three partitions. */
        public static Settings temporary() {
            return new Settings(null, 0, 3, 0);
        }
    }

    /** Formats the data directory if it is new, starts the broker and creates the missing topics. */
    public static KafkaServer start(Settings settings) {
        try {
            var server = new KafkaServer(settings);
            server.start();
            server.createTopics();
            return server;
        } catch (Exception e) {
            throw e instanceof StackException known
                    ? known
                    : new StackException("Kafka does not start: " + e.getMessage(), e);
        }
    }

    private KafkaServer(Settings settings) throws Exception {
        LibraryLogs.quiet();
        home = settings.home() == null ? Homes.temporary("kafka") : Files.createDirectories(settings.home());
        port = Ports.orFree(settings.port());
        controllerPort = Ports.orFree(0);
        partitions = settings.partitions();
        advertisedPort = settings.advertisedPort() == 0 ? port : settings.advertisedPort();
        Files.writeString(properties(), serverProperties());
        format();
        ChildProcesses.closeAtExit(this);
    }

    private String serverProperties() {
        return Resources.text("stack/kafka-server.properties")
                .replace("${port}", Integer.toString(port))
                .replace("${advertisedPort}", Integer.toString(advertisedPort))
                .replace("${controllerPort}", Integer.toString(controllerPort))
                .replace("${data}", data().toString())
                .replace("${partitions}", Integer.toString(partitions));
    }

    private void format() throws Exception {
        if (Files.exists(data().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data());
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data().toString())
                .addDirectory(data().toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setIgnoreFormatted(true)
                .run();
    }

    /** Starts the broker, for the first time or again after {@link #stop} or {@link #kill}. */
    public void start() {
        if (broker != null && broker.isAlive()) {
            return;
        }
        var log = ProcessBuilder.Redirect.appendTo(log().toFile());
        broker = ChildProcesses.start(
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log));
        Waiting.until(this::answers, broker, "Kafka", log(), Duration.ofSeconds(90));
    }

    private List<String> command() {
        return List.of(
                JavaCommand.path(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                JavaCommand.classPath(),
                "kafka.Kafka",
                properties().toString());
    }

    /** The cheap question first: an admin client of every poll would fill the log. */
    private boolean answers() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (var admin = admin(Duration.ofSeconds(1))) {
            return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
        } catch (Exception e) {
            return false;
        }
    }

    private void createTopics() throws InterruptedException {
        var wanted = TOPICS.stream()
                .flatMap(it -> Stream.of(it, it + DEAD_LETTERS))
                .map(it -> new NewTopic(it, partitions, (short) 1))
                .toList();
        try (var admin = admin(Duration.ofSeconds(30))) {
            for (var created : admin.createTopics(wanted).values().values()) {
                awaitCreated(created);
            }
        }
    }

    private static void awaitCreated(org.apache.kafka.common.KafkaFuture<Void> created) throws InterruptedException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new StackException(
                        "Kafka does not create the topics: " + e.getCause().getMessage(), e);
            }
        }
    }

    private Admin admin(Duration limit) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "200",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(limit.toMillis()),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Long.toString(limit.toMillis())));
    }

    /** Ends the broker in an orderly way; data and port stay. */
    public void stop() {
        ChildProcesses.stop(broker, Duration.ofSeconds(15));
    }

    /** {@code kill -9}. */
    public void kill() {
        ChildProcesses.stop(broker, Duration.ZERO);
    }

    public void restart() {
        stop();
        start();
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public Path log() {
        return home.resolve("kafka.log");
    }

    private Path data() {
        return home.resolve("data").toAbsolutePath();
    }

    private Path properties() {
        return home.resolve("server.properties");
    }

    @Override
    public void close() {
        ChildProcesses.forget(this);
        stop();
    }
}
