package de.nahtlos.it.stack;

import de.nahtlos.kit.stack.ChildProcesses;
import de.nahtlos.kit.stack.Ports;
import de.nahtlos.kit.stack.StackException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One service from its sources, with live reload, in the place of its packaged instance in a running stack. */
public final class DevMode {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final StackSettings settings;
    private final Service service;

    public DevMode(StackSettings settings, Service service) {
        this.settings = settings;
        this.service = service;
    }

    /**
     * Runs until the developer ends it.
     *
     * @param maven program of Maven 3.9 or newer
     * @return its exit status
     * @throws StackException in one sentence if no stack runs or the port is not free
     */
    public int run(Path maven) {
        requireStack();
        endPackagedInstance();
        settings.requireFree(service.module());
        var builder = new ProcessBuilder(command(maven))
                .directory(settings.root().toFile())
                .inheritIO();
        builder.environment().putAll(ServiceEnvironment.of(service, settings));
        var process = ChildProcesses.start(builder);
        ChildProcesses.closeAtExit(() -> ChildProcesses.stop(process, STOP_LIMIT));
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private List<String> command(Path maven) {
        return List.of(
                maven.toString(),
                "--quiet",
                "--no-transfer-progress",
                "--projects",
                "service-kit," + service.module(),
                "-Dspotless.check.skip=true",
                "-Derror-prone.plugin=-parameters",
                "-Dquarkus.analytics.disabled=true",
                "-Dquarkus.http.host=localhost",
                ServiceProcess.portArgument(settings.ports().get(service)),
                "-Dquarkus.test.continuous-testing=disabled",
                "test-compile",
                "quarkus:dev");
    }

    private void requireStack() {
        for (int port : List.of(settings.postgresPort(), settings.kafkaPort(), settings.keycloakPort())) {
            if (!Ports.answers(port)) {
                throw new StackException(
                        "Nothing answers at port %d: start ./nahtlos up in another terminal first.".formatted(port));
            }
        }
    }

    /** Asks the packaged instance of the stack to end; it is known by its program and its port. */
    private void endPackagedInstance() {
        var program = ServiceProcess.jar(settings.root(), service).toString();
        var port = ServiceProcess.portArgument(settings.ports().get(service));
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .filter(arguments -> arguments.contains(program) && arguments.contains(port))
                        .isPresent())
                .forEach(DevMode::end);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
