package de.nahtlos.it.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.chaos.Lauf.Plan;
import de.nahtlos.it.chaos.Verkehr.Last;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Service;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * B-03: a service is replaced under traffic. The program is the same before and after; what a newer one brings is its
 * migration, which the program does not know. So the start after it is also the way back: an older version on the database
 * of a newer one. Run by {@code ./nahtlos uebung}.
 */
@Tag("uebung")
class AktualisierungIT {

    private static final Duration GEDULD = Duration.ofSeconds(180);
    private static final Plan PLAN = new Plan(new Last(3, 3), Duration.ofSeconds(3), Duration.ofSeconds(3), 0, GEDULD);

    /** Longer than a load balancer needs to notice; as in {@code docker-compose.yml}. */
    private static final Map<String, String> MIT_VORLAUF = Map.of("QUARKUS_SHUTDOWN_DELAY", "5S");

    /** Expanding, on a table that every write uses. Its numbers are those of a migration of the kit and of a service. */
    private static final String MIGRATION = """
            alter table idempotency add column zusatz text;
            insert into flyway_schema_history
              (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
              select max(installed_rank) + 1, '0.98', 'zusatz', 'SQL', 'V0_98__zusatz.sql', 1, current_user, 1, true
              from flyway_schema_history;
            insert into flyway_schema_history
              (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
              select max(installed_rank) + 1, '98', 'zusatz', 'SQL', 'V98__zusatz.sql', 1, current_user, 1, true
              from flyway_schema_history
            """;

    private static final String ZURUECK = """
            delete from flyway_schema_history where version in ('0.98', '98');
            alter table idempotency drop column if exists zusatz
            """;

    private final LocalStack stack = RunningStack.get();

    @ParameterizedTest
    @EnumSource
    void noRequestIsBrokenOffWhileAServiceIsReplacedAndNothingIsLost(Service service) throws Exception {
        var alte = stack.furtherInstance(service, MIT_VORLAUF);
        var neue = stack.furtherInstance(service, MIT_VORLAUF);
        alte.start();
        try (var lauf = new Lauf(stack, Path.of("target/chaos/hauptbuch-aktualisierung.jsonl"), 600);
                var verteiler = new Lastverteiler(lauf.ziele(), service, alte.url());
                var jobcenter = lauf.jobcenter(
                        service == Service.CASE ? neue.url() : stack.settings().url(Service.CASE))) {
            // The other services ask status-service at its own address, so that instance stays; the traffic passes it
            // by.
            if (service != Service.STATUS) {
                stack.service(service).stop();
            }
            var ersatz = new Stoerung(service.module() + " replaced", () -> {
                sql(service, MIGRATION);
                neue.start();
                verteiler.kennt(neue.url());
                await().atMost(GEDULD).until(() -> verteiler.bedient(neue.url()));
                Schreiber.warte(2_000);
                alte.stop();
            });
            var verstoesse = lauf.akt(ersatz, PLAN);
            var bilanz = lauf.bilanz(GEDULD);
            assertThat(bilanz.stimmt()).as(bilanz + "\n" + bilanz.beispiele()).isTrue();
            assertThat(verstoesse).as("answers that no service may give").isEmpty();
            // A 503 with Retry-After tells of a machine without time, not of the switch; broken off must be none.
            assertThat(lauf.antworten().keinErfolg().keySet()).isSubsetOf("503");
        } finally {
            stack.service(service).start();
            alte.stop();
            neue.stop();
            sql(service, ZURUECK);
        }
    }

    private void sql(Service service, String befehl) throws SQLException {
        try (var verbindung = stack.postgres().superuser(service.database()).getConnection();
                var anweisung = verbindung.createStatement()) {
            anweisung.execute(befehl);
        }
    }
}
