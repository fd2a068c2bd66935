package de.nahtlos.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The only place that reads the wall clock; everyone else gets a {@link Clock} injected. */
@ApplicationScoped
class ClockProducer {

    @Produces
    @Singleton
    @Typed({Clock.class, SettableClock.class})
    SettableClock clock() {
        return new SettableClock(Clock.systemUTC());
    }
}
