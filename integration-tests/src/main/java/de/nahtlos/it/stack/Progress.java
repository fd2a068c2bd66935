package de.nahtlos.it.stack;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;

/** One line when a step begins, one when it ends, and one every ten seconds while something is awaited. */
public final class Progress {

    private static final long HEARTBEAT_MILLIS = 10_000;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private final Set<String> running = new TreeSet<>();

    public Progress(PrintStream out) {
        this.out = out;
        Thread.ofPlatform().daemon().name("progress").start(this::heartbeat);
    }

    /** A step that takes time begins. */
    public synchronized void begin(String step) {
        running.add(step);
        say("%-16s starting".formatted(step));
    }

    /** The step has ended; what the reader gets by it. */
    public synchronized void end(String step, String result) {
        running.remove(step);
        say("%-16s %s".formatted(step, result));
    }

    /** A line of its own. */
    public synchronized void say(String line) {
        out.printf("  [%5.1f s] %s%n", (System.nanoTime() - start) / 1e9, line);
    }

    private synchronized void heartbeat() {
        try {
            while (true) {
                wait(HEARTBEAT_MILLIS);
                if (!running.isEmpty()) {
                    say("still waiting for " + String.join(", ", running));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
