package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.person.Personen;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Publishes the Rechtskreiswechsel that have come inside the {@link Horizont}: Kommune by Kommune, some hundred persons
 * per transaction, under the locks that every derivation takes. One instance works at a time; whatever a run left undone
 * is found by the next one, however late it comes.
 */
@ApplicationScoped
public class Veroeffentlichung {

    private static final Logger LOG = Logger.getLogger(Veroeffentlichung.class);
    private static final int PORTION = 500;
    private static final UUID VOR_ALLEN = new UUID(0, 0);

    private final FaelligTable faellige;
    private final WechselTable tabelle;
    private final VerbundSperre sperre;
    private final Melder melder;
    private final Horizont horizont;

    Veroeffentlichung(
            FaelligTable faellige, WechselTable tabelle, VerbundSperre sperre, Melder melder, Horizont horizont) {
        this.faellige = faellige;
        this.tabelle = tabelle;
        this.sperre = sperre;
        this.melder = melder;
        this.horizont = horizont;
    }

    /** Tells the other services what has become due. */
    @ApplicationScoped
    static class Melder {
        private final FaelligTable tabelle;
        private final Personen personen;
        private final Outbox outbox;
        private final Clock clock;

        Melder(FaelligTable tabelle, Personen personen, Outbox outbox, Clock clock) {
            this.tabelle = tabelle;
            this.personen = personen;
            this.outbox = outbox;
            this.clock = clock;
        }

        void melde(List<Rechtskreiswechsel> faellige) {
            if (faellige.isEmpty()) {
                return;
            }
            Instant jetzt = clock.instant();
            var koepfe = personen.zaehleHoch(
                    faellige.stream()
                            .map(Rechtskreiswechsel::personId)
                            .distinct()
                            .toList(),
                    jetzt);
            tabelle.veroeffentlicht(faellige, jetzt);
            outbox.publish(faellige.stream()
                    .flatMap(wechsel -> Wechselaenderung.bekanntgemacht(koepfe.get(wechsel.personId()), wechsel, null))
                    .toList());
        }
    }

    /** Runs daily. */
    @Scheduled(cron = "{nahtlos.veroeffentlichung.zeitplan}", concurrentExecution = ConcurrentExecution.SKIP)
    void taeglich() {
        LOG.infof("%d persons with Rechtskreiswechsel that came inside the horizon", veroeffentlicheFaellige());
    }

    /**
     * Publishes everything that is due.
     *
     * @return number of persons
     */
    public int veroeffentlicheFaellige() {
        LocalDate ende = horizont.ende();
        return QuarkusTransaction.requiringNew().call(() -> faellige.kommunen(ende)).stream()
                .mapToInt(kommune -> Tenant.mitKommune(kommune, () -> derKommune(ende)))
                .sum();
    }

    private int derKommune(LocalDate ende) {
        int anzahl = 0;
        List<UUID> portion = List.of(VOR_ALLEN);
        while (!portion.isEmpty()) {
            UUID letzte = portion.getLast();
            portion = QuarkusTransaction.requiringNew().call(() -> naechste(ende, letzte));
            anzahl += portion.size();
        }
        return anzahl;
    }

    /** @return the persons worked on; none at the end, or while another instance is at work */
    private List<UUID> naechste(LocalDate ende, UUID nach) {
        if (!faellige.istAllein()) {
            return List.of();
        }
        List<UUID> personen = faellige.personen(ende, nach, PORTION);
        sperre.sperreBekannte(personen);
        melder.melde(tabelle.geltende(personen).stream()
                .filter(wechsel -> !wechsel.istVeroeffentlicht())
                .filter(wechsel -> !wechsel.inhalt().wirksamAb().isAfter(ende))
                .toList());
        return personen;
    }
}
