package de.nahtlos.kit.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for a child process to become ready. */
public final class Waiting {

    private static final String CAUSE = "Caused by: ";

    private Waiting() {}

    /**
     * Polls until ready.
     *
     * @throws StackException if the process ends before, or after the time limit; names the log file
     */
    public static void until(BooleanSupplier ready, Process process, String server, Path log, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new StackException(
                        "%s is not ready after %d s: see %s.".formatted(server, limit.toSeconds(), log));
            }
            if (endsWithin(process, Duration.ofMillis(50))) {
                throw new StackException("%s ended with exit status %d while starting%s: see %s."
                        .formatted(server, process.exitValue(), lastCause(log), log));
            }
        }
    }

    /** What the log names as the last cause, in brackets. */
    private static String lastCause(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(it -> it.startsWith(CAUSE))
                    .reduce((first, second) -> second)
                    .map(it -> " (" + it.substring(CAUSE.length()) + ")")
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting for a server", e);
        }
    }
}
