package de.nahtlos.kit.event;

import java.time.Duration;
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

    /** Runs the effect of one event; does not return once the service ends. */
    <T> T pass(Supplier<T> effect) {
        passing.readLock().lock();
        try {
            return effect.get();
        } finally {
            passing.readLock().unlock();
        }
    }

    /**
     * Waits for the effects at hand and lets none pass any more.
     *
     * @return whether all were done in time; if not, new ones pass on
     */
    boolean close(Duration patience) {
        try {
            // Held for ever: this process ends
            return passing.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
