package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergabe.Nachfolgerliste.Wartend;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.tenant.Tenant;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Provides the successors of corrected Uebergaben, as soon as status-service answers and nothing is missing. */
@ApplicationScoped
class Nachfolgerjob {

    private static final Logger LOG = Logger.getLogger(Nachfolgerjob.class);

    private final Nachfolgerliste liste;
    private final Nachfolgerbereitstellung bereitstellung;
    private final Duration ruhe;

    /** @param ruhe how long one rests that could not be provided */
    Nachfolgerjob(
            Nachfolgerliste liste,
            Nachfolgerbereitstellung bereitstellung,
            @ConfigProperty(name = "nahtlos.nachfolger.ruhe") Duration ruhe) {
        this.liste = liste;
        this.bereitstellung = bereitstellung;
        this.ruhe = ruhe;
    }

    @Scheduled(every = "{nahtlos.nachfolger.takt}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void stelleBereit() {
        try {
            liste.faellige().forEach(this::versuche);
        } catch (RuntimeException e) {
            LOG.warnf("successors are looked for later: %s", e.getClass().getName());
        }
    }

    private void versuche(Wartend wartend) {
        Tenant.mitKommune(wartend.kommune(), () -> versucheInKommune(wartend));
    }

    private void versucheInKommune(Wartend wartend) {
        try {
            bereitstellung.stelleBereit(wartend.id());
        } catch (Problem e) {
            LOG.infof(
                    "Uebergabe %s is not provided yet: %s",
                    wartend.id(), e.kind().name());
            liste.spaeter(wartend, ruhe);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Uebergabe %s is not provided yet: %s",
                    wartend.id(), e.getClass().getName());
            liste.spaeter(wartend, ruhe);
        }
    }
}
