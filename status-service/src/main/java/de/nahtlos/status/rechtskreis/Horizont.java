package de.nahtlos.status.rechtskreis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The publishing horizon: the derivation knows changes of the far future (majority, age limit), the other services are
 * told when they come near.
 */
@ApplicationScoped
class Horizont {

    private final Clock clock;
    private final int tage;

    Horizont(Clock clock, @ConfigProperty(name = "nahtlos.veroeffentlichung.horizont-tage") int tage) {
        this.clock = clock;
        this.tage = tage;
    }

    /** The last day inside the horizon. */
    LocalDate ende() {
        return LocalDate.now(clock).plusDays(tage);
    }

    boolean umfasst(LocalDate tag) {
        return !tag.isAfter(ende());
    }
}
