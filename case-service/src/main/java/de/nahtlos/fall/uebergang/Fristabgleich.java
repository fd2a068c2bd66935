package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.person.Personenfristen;
import de.nahtlos.fall.person.Personenfristen.Frist;
import de.nahtlos.fall.person.StatusServiceAbwesend;
import de.nahtlos.fall.uebergang.Fristabgleichliste.Wartend;
import de.nahtlos.kit.tenant.Tenant;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets tasks follow the Fristen that status-service computes. Events do not carry them, and an Uebergang must not wait for
 * an answer: a task begins with the day of its template and gets the exact one as soon as status-service tells it.
 */
@ApplicationScoped
class Fristabgleich {

    private static final Logger LOG = Logger.getLogger(Fristabgleich.class);

    private final Fristabgleichliste liste;
    private final Personenfristen fristen;
    private final Clock clock;
    private final Duration ruhe;

    /** @param ruhe after how long a Frist is asked for again: it may begin or move without a change of the Rechtskreis */
    Fristabgleich(
            Fristabgleichliste liste,
            Personenfristen fristen,
            Clock clock,
            @ConfigProperty(name = "nahtlos.fristabgleich.ruhe") Duration ruhe) {
        this.liste = liste;
        this.fristen = fristen;
        this.clock = clock;
        this.ruhe = ruhe;
    }

    @Scheduled(every = "{nahtlos.fristabgleich.takt}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void gleicheAb() {
        try {
            liste.faellige(clock.instant()).stream()
                    .collect(Collectors.groupingBy(Wartend::kommune))
                    .forEach(this::versuche);
        } catch (RuntimeException e) {
            LOG.warnf("Fristen are compared later: %s", e.getClass().getName());
        }
    }

    private void versuche(String kommune, List<Wartend> wartende) {
        try {
            Tenant.mitKommune(kommune, () -> gleicheAb(kommune, wartende));
        } catch (StatusServiceAbwesend e) {
            LOG.info("Fristen are compared later: status-service does not answer");
        }
    }

    private void gleicheAb(String kommune, List<Wartend> wartende) {
        Map<UUID, List<Frist>> bekannt =
                fristen.zu(kommune, wartende.stream().map(Wartend::personId).toList());
        for (Wartend wartend : wartende) {
            LocalDate tag = ende(wartend, bekannt.getOrDefault(wartend.personId(), List.of()))
                    .map(ende -> ende.plusDays(wartend.tage()))
                    .map(faellig -> Auftrag.fruehestens(faellig, LocalDate.now(clock)))
                    .orElse(null);
            liste.setze(wartend, tag, clock.instant().plus(ruhe));
        }
    }

    /** Of several Fristen of the type the last one counts: the earlier ones belong to earlier facts. */
    private static Optional<LocalDate> ende(Wartend wartend, List<Frist> fristen) {
        return fristen.stream()
                .filter(frist -> wartend.typ().equals(frist.typ()))
                .map(Frist::ende)
                .max(Comparator.naturalOrder());
    }
}
