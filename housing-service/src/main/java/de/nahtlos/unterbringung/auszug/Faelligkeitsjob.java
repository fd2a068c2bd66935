package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.unterbringung.person.Personensperre;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Lets time pass: closes Auszuege whose stay has ended as planned, and reports overdue ones, once per target date. Every
 * instance may run it: the person's lock and the mark in the row let one of them act.
 */
@ApplicationScoped
public class Faelligkeitsjob {

    private static final Logger LOG = Logger.getLogger(Faelligkeitsjob.class);

    private final FaelligeAuszuege faellige;
    private final AuszugAbgleich abgleich;
    private final Personensperre sperre;
    private final Outbox outbox;
    private final Clock clock;

    Faelligkeitsjob(
            FaelligeAuszuege faellige, AuszugAbgleich abgleich, Personensperre sperre, Outbox outbox, Clock clock) {
        this.faellige = faellige;
        this.abgleich = abgleich;
        this.sperre = sperre;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Looks at all Kommunen. */
    @Scheduled(every = "${nahtlos.auszug.pruefung}", concurrentExecution = ConcurrentExecution.SKIP)
    public void pruefe() {
        LocalDate heute = LocalDate.now(clock);
        for (var fall : faellige.aller(heute)) {
            try {
                Tenant.mitKommune(
                        fall.kommune(), () -> QuarkusTransaction.requiringNew().run(() -> pruefe(fall, heute)));
            } catch (RuntimeException e) {
                // The others must not wait for this one; it is tried again next time.
                LOG.warnf("Auszug not checked: %s", e.getClass().getName());
            }
        }
    }

    private void pruefe(FaelligeAuszuege.Fall fall, LocalDate heute) {
        sperre.sperre(fall.kommune(), Set.of(fall.personId()));
        abgleich.gleicheAb(fall.kommune(), fall.personId());
        faellige.ungemeldeter(fall.personId(), heute)
                .ifPresent(auszug -> outbox.publish(auszug.meldeUeberfaellig(clock.instant())));
    }
}
