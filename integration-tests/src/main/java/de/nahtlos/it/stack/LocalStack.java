package de.nahtlos.it.stack;

import de.nahtlos.kit.stack.ChildProcesses;
import de.nahtlos.kit.stack.KafkaServer;
import de.nahtlos.kit.stack.KeycloakServer;
import de.nahtlos.kit.stack.Ports;
import de.nahtlos.kit.stack.PostgresServer;
import de.nahtlos.kit.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that Nahtlos needs, on this machine: PostgreSQL, Kafka, Keycloak and the three packaged services. The servers
 * start at once, a service as soon as database and broker are there.
 */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Progress progress;
    private final Set<Service> wanted;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private PostgresServer postgres;
    private KafkaServer kafka;
    private KeycloakServer keycloak;

    /**
     * Starts everything and waits until it is ready.
     *
     * @throws StackException in one sentence if a port is taken or a part does not start
     */
    public static LocalStack start(StackSettings settings, Progress progress) {
        return start(settings, progress, EnumSet.allOf(Service.class));
    }

    /** As {@link #start(StackSettings, Progress)}, with some of the services only. */
    public static LocalStack start(StackSettings settings, Progress progress, Set<Service> services) {
        settings.requireFreePorts();
        createDirectories(settings);
        var stack = new LocalStack(settings, progress, services);
        try {
            stack.startAll();
            return stack;
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException known ? known : e;
        }
    }

    private LocalStack(StackSettings settings, Progress progress, Set<Service> wanted) {
        this.settings = settings;
        this.wanted = wanted;
        this.progress = progress;
    }

    private static void createDirectories(StackSettings settings) {
        try {
            Files.createDirectories(settings.logs());
        } catch (IOException e) {
            throw new StackException(
                    "%s cannot be created: set NAHTLOS_HOME to a folder that you may write.".formatted(settings.logs()),
                    e);
        }
    }

    private void startAll() {
        var identity = async("Keycloak", this::startKeycloak, KeycloakServer::realmUrl);
        var broker = async("Kafka", this::startKafka, KafkaServer::bootstrapServers);
        var database = async("PostgreSQL", this::startPostgres, it -> "localhost:" + it.port());
        postgres = await(database, identity, broker);
        kafka = await(broker, identity);
        // After the servers, so that the services end before them.
        ChildProcesses.closeAtExit(this);
        for (var service : wanted) {
            services.put(
                    service, newProcess(service, settings.ports().get(service), settings.root(), service.module()));
            progress.begin(service.module());
            services.get(service).launch();
        }
        keycloak = await(identity);
        for (var service : services.values()) {
            service.awaitReady();
            progress.end(service.service().module(), "ready: " + service.url() + "/q/swagger-ui");
        }
    }

    private KeycloakServer startKeycloak() {
        return KeycloakServer.start(
                new KeycloakServer.Settings(settings.home().resolve("keycloak"), settings.keycloakPort()));
    }

    private KafkaServer startKafka() {
        return KafkaServer.start(new KafkaServer.Settings(
                settings.home().resolve("kafka"),
                settings.kafkaServerPort(),
                settings.partitions(),
                settings.kafkaPort()));
    }

    private PostgresServer startPostgres() {
        return PostgresServer.start(new PostgresServer.Settings(
                settings.home().resolve("postgresql"), settings.postgresServerPort(), UnaryOperator.identity()));
    }

    private <T> CompletableFuture<T> async(String name, Supplier<T> start, Function<T, String> result) {
        var future = new CompletableFuture<T>();
        progress.begin(name);
        Thread.ofPlatform().daemon().name("start-" + name).start(() -> {
            try {
                var server = start.get();
                progress.end(name, "ready: " + result.apply(server));
                future.complete(server);
            } catch (RuntimeException e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    /** Waits for the first; a failure of one of the others ends the waiting too. */
    private static <T> T await(CompletableFuture<T> first, CompletableFuture<?>... others) {
        var failed = new CompletableFuture<Object>();
        for (var other : others) {
            other.whenComplete((it, e) -> {
                if (e != null) {
                    failed.completeExceptionally(e);
                }
            });
        }
        CompletableFuture.anyOf(first, failed).join();
        return first.join();
    }

    private ServiceProcess newProcess(Service service, int port, Path root, String logName) {
        return new ServiceProcess(
                service,
                port,
                root,
                settings.logs().resolve(logName + ".log"),
                ServiceEnvironment.of(service, settings));
    }

    /**
     * Lets the services start faster from the next time on: each gets a further instance for some seconds, which learns.
     * Nothing happens where that was done before.
     */
    public void trainStarts() {
        var questions = new DailyQuestions(settings.realmUrl());
        wanted.parallelStream()
                .map(this::furtherInstance)
                .filter(it -> !it.isTrained())
                .forEach(it -> it.train(url -> questions.ask(it.service(), url)));
    }

    /** A further instance of a service on a free port, with a log of its own; not started. */
    public ServiceProcess furtherInstance(Service service) {
        return furtherInstance(service, settings.root());
    }

    /** As {@link #furtherInstance(Service)}, of the program that was built under another root. */
    public ServiceProcess furtherInstance(Service service, Path root) {
        int port = Ports.orFree(0);
        return newProcess(service, port, root, service.module() + "-" + port);
    }

    /** As {@link #furtherInstance(Service)}, with some variables of the environment set otherwise. */
    public ServiceProcess furtherInstance(Service service, Map<String, String> environment) {
        int port = Ports.orFree(0);
        var all = new HashMap<>(ServiceEnvironment.of(service, settings));
        all.putAll(environment);
        return new ServiceProcess(
                service, port, settings.root(), settings.logs().resolve(service.module() + "-" + port + ".log"), all);
    }

    public StackSettings settings() {
        return settings;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public ServiceProcess service(Service service) {
        return services.get(service);
    }

    /** Ends the services, and after them the servers. */
    @Override
    public void close() {
        services.values().forEach(ServiceProcess::askToStop);
        services.values().forEach(ServiceProcess::stop);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.of(keycloak, kafka, postgres)
                    .filter(Objects::nonNull)
                    .forEach(it -> all.submit(() -> {
                        it.close();
                        return it;
                    }));
        }
        ChildProcesses.forget(this);
    }
}
