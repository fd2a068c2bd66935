package de.nahtlos.kit.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Events pass one by one until the service ends. From then on none does, and none is judged either: what waits here is
 * neither acknowledged nor put aside, so the next instance gets it. Without it an event that meets a closed database layer
 * would look like one that can never succeed ({@code docs/ende-des-konsumenten.md}).
 */
final class ConsumptionGate {

    private final ReentrantReadWriteLock passing = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /**
     * Runs the effect of one event. Does not return once the service ends, neither for an event that comes then nor for one
     * that fails then: why it fails, nobody can tell any more.
     */
    <T> T pass(Supplier<T> effect) {
        passing.readLock().lock();
        try {
            if (!closed) {
                return effect.get();
            }
        } catch (RuntimeException | Error e) {
            if (!closed) {
                throw e;
            }
        } finally {
            passing.readLock().unlock();
        }
        return hold();
    }

    /** Until the process ends, whoever interrupts. */
    private static <T> T hold() {
        new Semaphore(0).acquireUninterruptibly();
        throw new AssertionError("nobody opens the gate again");
    }

    /**
     * Lets no event pass any more, and waits for the effects at hand.
     *
     * @return whether they were done in time
     */
    boolean close(Duration patience) {
        closed = true;
        try {
            return passing.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
