package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.person.Personen;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Publishes the Rechtskreiswechsel that have come inside the {@link Horizont}: one person after another, each in a
 * transaction of its own under the lock that every derivation takes. It can run anywhere, any number of times.
 */
@ApplicationScoped
public class Veroeffentlichung {

    private static final Logger LOG = Logger.getLogger(Veroeffentlichung.class);

    /** Over all tenants: this job works for each of them in turn. */
    private static final String FAELLIGE = """
            select distinct kommune, person_id from rechtskreiswechsel
            where veroeffentlicht_am is null and storniert_am is null and wirksam_ab <= ?
            order by kommune, person_id
            """;

    private final Sql sql;
    private final WechselTable tabelle;
    private final VerbundSperre sperre;
    private final Melder melder;
    private final Horizont horizont;

    Veroeffentlichung(Sql sql, WechselTable tabelle, VerbundSperre sperre, Melder melder, Horizont horizont) {
        this.sql = sql;
        this.tabelle = tabelle;
        this.sperre = sperre;
        this.melder = melder;
        this.horizont = horizont;
    }

    private record Faellig(String kommune, UUID person) {}

    /** Tells the other services what has become due. */
    @ApplicationScoped
    static class Melder {
        private final Personen personen;
        private final Outbox outbox;
        private final Clock clock;

        Melder(Personen personen, Outbox outbox, Clock clock) {
            this.personen = personen;
            this.outbox = outbox;
            this.clock = clock;
        }

        void melde(UUID person, List<Rechtskreiswechsel> faellige, WechselTable tabelle) {
            var kopf = personen.zaehleHoch(Set.of(person), clock.instant()).get(person);
            tabelle.veroeffentlicht(
                    faellige.stream().map(Rechtskreiswechsel::id).toList(), clock.instant());
            outbox.publish(faellige.stream()
                    .flatMap(wechsel -> Wechselaenderung.bekanntgemacht(kopf, wechsel, null))
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
        List<Faellig> faellige = QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        FAELLIGE, row -> new Faellig(row.text("kommune"), row.id("person_id")), horizont.ende()));
        faellige.forEach(faellig -> Tenant.mitKommune(
                faellig.kommune(),
                () -> QuarkusTransaction.requiringNew().run(() -> veroeffentliche(faellig.person()))));
        return faellige.size();
    }

    private void veroeffentliche(UUID person) {
        sperre.sperre(Set.of(person));
        List<Rechtskreiswechsel> faellige = tabelle.derPersonen(Set.of(person)).stream()
                .filter(Rechtskreiswechsel::gilt)
                .filter(wechsel -> !wechsel.istVeroeffentlicht())
                .filter(wechsel -> horizont.umfasst(wechsel.inhalt().wirksamAb()))
                .toList();
        if (!faellige.isEmpty()) {
            melder.melde(person, faellige, tabelle);
        }
    }
}
