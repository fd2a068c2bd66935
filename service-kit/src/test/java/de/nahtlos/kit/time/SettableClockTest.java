package de.nahtlos.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private final MovingClock wall = new MovingClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final SettableClock clock = new SettableClock(wall);

    @Test
    void runsOnFromTheInstantThatWasSet() {
        clock.set(Instant.parse("2025-10-02T08:00:00Z"));
        wall.advance(Duration.ofMinutes(5));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2025-10-02T08:05:00Z"));
    }

    @Test
    void followsTheWallClockAgainAfterReset() {
        clock.set(Instant.parse("2025-10-02T08:00:00Z"));
        clock.reset();

        assertThat(clock.instant()).isEqualTo(wall.instant());
    }

    @Test
    void datesAreThoseOfBerlin() {
        clock.set(Instant.parse("2025-09-30T22:30:00Z"));

        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    /** A wall clock that the test moves. */
    private static final class MovingClock extends Clock {
        private Instant now;

        MovingClock(Instant now) {
            this.now = now;
        }

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
