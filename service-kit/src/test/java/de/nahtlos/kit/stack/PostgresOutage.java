package de.nahtlos.kit.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How a PostgreSQL fails and comes back, by the signals of the operating system. */
final class PostgresOutage {

    private PostgresOutage() {}

    /** The command by which the running server was started, to start it again. */
    static List<String> command(long pid) {
        var info = ProcessHandle.of(pid).orElseThrow().info();
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root; in a namespace of its own it does not.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(info.command().orElseThrow());
        command.addAll(List.of(info.arguments().orElseThrow()));
        return List.copyOf(command);
    }

    /** Starts the server and waits until it answers. */
    static long start(List<String> command, Path log, DataSource superuser) {
        var process = ChildProcesses.start(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        Waiting.until(() -> answers(superuser), process, "PostgreSQL", log, Duration.ofSeconds(60));
        return process.pid();
    }

    private static boolean answers(DataSource superuser) {
        try (var connection = superuser.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** To the server and to the processes that serve its clients. */
    static void signalAll(String signal, long pid) {
        // The server first: what it starts in between would escape.
        signal(signal, pid);
        ProcessHandle.of(pid).orElseThrow().descendants().forEach(it -> signal(signal, it.pid()));
    }

    /** At once, so that none of them writes anything more. */
    static void killAll(long pid) {
        var server = ProcessHandle.of(pid).orElseThrow();
        var others = server.descendants().toList();
        signal("STOP", pid);
        others.forEach(it -> signal("KILL", it.pid()));
        server.descendants().forEach(it -> signal("KILL", it.pid()));
        signal("KILL", pid);
    }

    static void signal(String signal, long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
