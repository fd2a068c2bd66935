package de.nahtlos.status.neuberechnung;

import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.status.neuberechnung.LaufTable.Auftrag;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Goes on with every run that is on its way, some hundred persons per transaction. Progress is written in the
 * transaction of the work: a run that was killed goes on where it stood, on whatever instance looks first.
 */
@ApplicationScoped
public class Neuberechner {

    private static final Logger LOG = Logger.getLogger(Neuberechner.class);
    private static final int HOECHSTENS_SEKUNDEN = 300;

    private final LaufTable laeufe;
    private final Neuberechnungsportion portion;

    Neuberechner(LaufTable laeufe, Neuberechnungsportion portion) {
        this.laeufe = laeufe;
        this.portion = portion;
    }

    /** Looks every few seconds. */
    @Scheduled(every = "{nahtlos.neuberechnung.takt}", concurrentExecution = ConcurrentExecution.SKIP)
    public void fuehreFort() {
        List<Auftrag> offene = QuarkusTransaction.requiringNew().call(laeufe::offene);
        for (Auftrag auftrag : offene) {
            try {
                Tenant.mitKommune(auftrag.kommune(), () -> fuehreFort(auftrag));
            } catch (RuntimeException e) {
                LOG.warnf(
                        "recomputation %s stopped for now: %s",
                        auftrag.neuberechnung(), e.getClass().getName());
            }
        }
    }

    private void fuehreFort(Auftrag auftrag) {
        boolean weiter = true;
        while (weiter) {
            weiter = QuarkusTransaction.requiringNew()
                    .timeout(HOECHSTENS_SEKUNDEN)
                    .call(() -> portion.naechste(auftrag));
        }
    }
}
