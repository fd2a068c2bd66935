package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergabe.WartendeUebergaben.Wartend;
import de.nahtlos.kit.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Lets time pass for all Uebergaben that wait. Every instance may run it: the lock of the Uebergabe lets one act. */
@ApplicationScoped
class Uebergabeuhr {

    private static final Logger LOG = Logger.getLogger(Uebergabeuhr.class);

    private final WartendeUebergaben wartende;
    private final Uebergabefristen fristen;
    private final MahneUebergabe mahnung;
    private final Clock clock;

    Uebergabeuhr(WartendeUebergaben wartende, Uebergabefristen fristen, MahneUebergabe mahnung, Clock clock) {
        this.wartende = wartende;
        this.fristen = fristen;
        this.mahnung = mahnung;
        this.clock = clock;
    }

    @Scheduled(every = "{nahtlos.uebergabe.pruefung}", concurrentExecution = ConcurrentExecution.SKIP)
    void pruefe() {
        Instant jetzt = clock.instant();
        try {
            wartende.alle().stream().filter(wartend -> faellig(wartend, jetzt)).forEach(this::mahne);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "waiting Uebergaben are looked for later: %s", e.getClass().getName());
        }
    }

    private boolean faellig(Wartend wartend, Instant jetzt) {
        var eigene = fristen.fristen(wartend.kommune());
        boolean erinnern = !wartend.erinnert()
                && !eigene.erinnerung(wartend.wartetSeit(), clock.getZone()).isAfter(jetzt);
        return erinnern
                || !eigene.eskalation(wartend.wartetSeit(), wartend.wirksamAb(), clock.getZone())
                        .isAfter(jetzt);
    }

    private void mahne(Wartend wartend) {
        try {
            Tenant.mitKommune(
                    wartend.kommune(), () -> QuarkusTransaction.requiringNew().run(() -> mahnung.mahne(wartend.id())));
        } catch (RuntimeException e) {
            // The others must not wait for this one; it is tried again next time.
            LOG.warnf(
                    "Uebergabe %s is reminded of later: %s",
                    wartend.id(), e.getClass().getName());
        }
    }
}
