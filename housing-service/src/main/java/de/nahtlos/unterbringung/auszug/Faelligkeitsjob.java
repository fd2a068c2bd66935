package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Lets time pass in all Kommunen. Every instance may run it: the person's lock lets one of them act. */
@ApplicationScoped
public class Faelligkeitsjob {

    private static final Logger LOG = Logger.getLogger(Faelligkeitsjob.class);

    private final FaelligeAuszuege faellige;
    private final Faelligkeitspruefung pruefung;
    private final Clock clock;

    Faelligkeitsjob(FaelligeAuszuege faellige, Faelligkeitspruefung pruefung, Clock clock) {
        this.faellige = faellige;
        this.pruefung = pruefung;
        this.clock = clock;
    }

    /** Looks at everybody with whom time has caught up, each in a transaction of its own. */
    @Scheduled(every = "${nahtlos.auszug.pruefung}", concurrentExecution = ConcurrentExecution.SKIP)
    public void pruefe() {
        for (var fall : faellige.aller(LocalDate.now(clock))) {
            try {
                Tenant.mitKommune(
                        fall.kommune(), () -> QuarkusTransaction.requiringNew().run(() -> pruefung.pruefe(fall)));
            } catch (RuntimeException e) {
                // The others must not wait for this one; it is tried again next time.
                LOG.warnf("Auszug not checked: %s", e.getClass().getName());
            }
        }
    }
}
