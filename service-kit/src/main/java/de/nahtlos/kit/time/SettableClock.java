package de.nahtlos.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of a service. It follows the wall clock, shifted by an offset that only the local profile may set
 * ({@link ClockResource}). Its zone is Europe/Berlin, because the dates of German law are dates of that zone.
 */
public final class SettableClock extends Clock {

    /** Zone of all legal dates. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Clock wall;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    /** @param wall the clock that this one follows */
    public SettableClock(Clock wall) {
        this.wall = wall.withZone(ZONE);
    }

    /** From now on the clock shows {@code now} and runs on from there. */
    public void set(Instant now) {
        offset.set(Duration.between(wall.instant(), now));
    }

    /** Back to the wall clock. */
    public void reset() {
        offset.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(wall.withZone(zone), offset.get());
    }
}
