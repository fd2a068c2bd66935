package de.nahtlos.it.stack;

import de.nahtlos.kit.stack.ChildProcesses;
import de.nahtlos.kit.stack.JavaCommand;
import de.nahtlos.kit.stack.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The ahead-of-time cache of a packaged service (JDK 25, JEP 514): which classes it loads, linked and profiled. It is made
 * once by a training run that needs no server; a later start with it takes a fraction of the time. It fits one build, one
 * JDK and one set of JVM options; the JVM leaves one that does not fit aside.
 */
final class AotCache {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path cache;

    /** @param jar program of the service */
    AotCache(Path jar) {
        this.jar = jar;
        this.cache = jar.resolveSibling("app.aot");
    }

    /** Whether it was made for this program. */
    boolean fits() {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the JVM needs to use it; nothing if it is not there. */
    List<String> options() {
        return fits() ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=error,cds*=error") : List.of();
    }

    /**
     * Makes it, in a few seconds of both cores.
     *
     * @param options of the JVM, those of the later starts
     * @param settings file of the environment in which a service starts without any server
     * @return whether it is there now; a failure is no harm
     */
    boolean train(List<String> options, Path settings) {
        Path fresh = jar.resolveSibling("app.aot.new");
        int port = Ports.orFree(0);
        try {
            var builder = new ProcessBuilder(command(options, fresh, port))
                    .directory(jar.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment(settings));
            Process training = ChildProcesses.start(builder);
            answerSomething(training, port);
            training.destroy();
            if (!training.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                training.destroyForcibly();
            }
            if (Files.exists(fresh)) {
                Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return fits();
    }

    private List<String> command(List<String> options, Path fresh, int port) {
        List<String> command = new ArrayList<>(List.of(JavaCommand.path()));
        command.addAll(options);
        command.addAll(List.of("-Xlog:aot*=error", "-XX:AOTCacheOutput=" + fresh, "-Dquarkus.http.port=" + port));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static Map<String, String> environment(Path settings) throws IOException {
        return Files.readAllLines(settings).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** Waits until the service lives and asks it a few things that every client asks. */
    private static void answerSomething(Process training, int port) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (training.isAlive() && System.nanoTime() < end && !get(port, "/q/health/live")) {
            TimeUnit.MILLISECONDS.sleep(300);
        }
        List.of("/q/openapi", "/q/metrics", "/api/v1/").forEach(path -> get(port, path));
    }

    private static boolean get(int port, String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
