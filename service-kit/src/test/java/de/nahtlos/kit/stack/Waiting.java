package de.nahtlos.kit.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for a child process to become ready. */
public final class Waiting {

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
                throw new StackException("%s ended with exit status %d while starting: see %s."
                        .formatted(server, process.exitValue(), log));
            }
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
