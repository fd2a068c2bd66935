package de.nahtlos.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConsumptionGateTest {

    private final ConsumptionGate gate = new ConsumptionGate();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void theEndWaitsForTheEffectAtHandAndHoldsWhatComesAfterwards() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var atHand = daemon(() -> gate.pass(() -> {
            begun.countDown();
            return afterwards(mayEnd);
        }));
        begun.await();
        var end = new Thread[1];
        var closed = new boolean[1];
        end[0] = daemon(() -> closed[0] = gate.close(Duration.ofMinutes(1)));
        await().until(() -> end[0].getState() == Thread.State.TIMED_WAITING);
        assertThat(effects).hasValue(0);

        mayEnd.countDown();
        atHand.join();
        end[0].join();
        assertThat(closed[0]).isTrue();
        assertThat(effects).hasValue(1);

        isHeld(daemon(() -> gate.pass(effects::incrementAndGet)));
        assertThat(effects).hasValue(1);
    }

    @Test
    void anEffectThatOutlastsThePatienceLetsNothingPassBehindItAndGetsNoVerdictIfItFails() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var atHand = daemon(() -> gate.pass(() -> {
            begun.countDown();
            afterwards(mayEnd);
            throw new IllegalStateException("the database layer is closed");
        }));
        begun.await();

        assertThat(gate.close(Duration.ofMillis(1))).isFalse();

        isHeld(daemon(() -> gate.pass(effects::incrementAndGet)));
        assertThat(effects).hasValue(0);
        mayEnd.countDown();
        isHeld(atHand);
        assertThat(effects).hasValue(1);
    }

    /** It neither goes on nor ends, even if the pool of its thread interrupts it. */
    private static void isHeld(Thread event) {
        await().until(() -> event.getState() == Thread.State.WAITING && !waitsForTheTest(event));
        event.interrupt();
        await().during(Duration.ofMillis(200)).until(event::isAlive);
    }

    private static boolean waitsForTheTest(Thread event) {
        return Arrays.stream(event.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("afterwards"));
    }

    private int afterwards(CountDownLatch latch) {
        try {
            latch.await();
            return effects.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().start(work);
    }
}
