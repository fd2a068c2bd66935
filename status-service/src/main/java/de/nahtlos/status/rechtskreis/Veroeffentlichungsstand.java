package de.nahtlos.status.rechtskreis;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What an operator sees of the daily publication: metric {@code nahtlos_veroeffentlichung_faellig}, the Rechtskreiswechsel
 * inside the {@link Horizont} that the other services were not told of. The horizon moves at midnight and the job runs at
 * night; if the number stays, the job does not run or fails.
 */
@ApplicationScoped
class Veroeffentlichungsstand {

    private static final Logger LOG = Logger.getLogger(Veroeffentlichungsstand.class);

    private final FaelligTable tabelle;
    private final Horizont horizont;
    private final MeterRegistry registry;
    private final Gauge gauge;
    private volatile long faellige;

    Veroeffentlichungsstand(FaelligTable tabelle, Horizont horizont, MeterRegistry registry) {
        this.tabelle = tabelle;
        this.horizont = horizont;
        this.registry = registry;
        this.gauge = Gauge.builder("nahtlos.veroeffentlichung.faellig", this, it -> it.faellige)
                .register(registry);
    }

    /** The registry outlives the application when it is started anew in the same JVM, as dev mode and tests do. */
    @PreDestroy
    void end() {
        registry.remove(gauge);
    }

    @Scheduled(every = "60s", delay = 10, delayUnit = TimeUnit.SECONDS, concurrentExecution = ConcurrentExecution.SKIP)
    void messe() {
        try {
            faellige = QuarkusTransaction.requiringNew().call(() -> tabelle.anzahl(horizont.ende()));
        } catch (RuntimeException e) {
            LOG.debugf("publication not measured: %s", e.getClass().getName());
        }
    }
}
