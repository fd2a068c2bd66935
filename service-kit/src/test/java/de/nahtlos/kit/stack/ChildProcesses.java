package de.nahtlos.kit.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The one place that starts processes, so that none outlives this JVM.
 *
 * <p>On an orderly end a shutdown hook closes what is registered, newest first. If the JVM dies hard ({@code kill -9}),
 * no hook runs; then a small shell process notices the closed pipe and ends the children.
 */
public final class ChildProcesses {

    /** Reads "+ pid" and "- pid"; at the end of input (the JVM is gone) ends what is left. */
    private static final String WATCHDOG = """
            trap '' INT TERM HUP
            pids=' '
            while read -r sign pid; do
              if [ "$sign" = + ]; then pids="$pids$pid "; else pids="${pids%% $pid *} ${pids#* $pid }"; fi
            done
            for pid in $pids; do kill -INT $pid 2>/dev/null; done
            [ "$pids" = ' ' ] || sleep 5
            for pid in $pids; do kill -KILL $pid 2>/dev/null; done
            """;

    private static final List<AutoCloseable> OPEN = Collections.synchronizedList(new ArrayList<>());
    private static OutputStream watchdog;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ChildProcesses::closeAll, "end-child-processes"));
    }

    private ChildProcesses() {}

    /** Starts the process and guards it. The caller closes it by {@link #stop}. */
    public static Process start(ProcessBuilder builder) {
        try {
            var process = builder.start();
            guard(process.pid());
            process.onExit().thenAccept(ended -> release(ended.pid()));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Registers what is closed when this JVM ends in an orderly way; newest first. */
    public static void closeAtExit(AutoCloseable closeable) {
        OPEN.add(closeable);
    }

    /** It is closed already. */
    public static void forget(AutoCloseable closeable) {
        OPEN.remove(closeable);
    }

    /** Asks the process to end, waits, and ends it hard after the grace period. */
    public static void stop(Process process, Duration grace) {
        process.destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static void guard(long pid) {
        tell("+ " + pid);
    }

    static void release(long pid) {
        tell("- " + pid);
    }

    private static synchronized void tell(String line) {
        try {
            if (watchdog == null) {
                watchdog = new ProcessBuilder("sh", "-c", WATCHDOG)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .getOutputStream();
            }
            watchdog.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            watchdog.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the watchdog of the child processes is gone", e);
        }
    }

    private static void closeAll() {
        for (var closeable : new ArrayList<>(OPEN).reversed()) {
            try {
                closeable.close();
            } catch (Exception e) {
                System.err.println("not closed cleanly: " + closeable + ": " + e);
            }
        }
    }
}
