package de.nahtlos.unterbringung.belegung;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.unterbringung.support.Clients;
import de.nahtlos.unterbringung.support.Clients.Answer;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many clients at the same moment. */
@HousingTest
class PlatzrennenTest {

    @Test
    void twentyPlacesForTwoHundredClientsGoToTwenty() throws Exception {
        var plaetze = Haus.plaetze(20, "GEMEINSCHAFTSUNTERKUNFT");
        var clients = new Clients(Haus.KOBLENZ);
        List<Answer> answers = clients.allAtOnce(IntStream.range(0, 200)
                .<Callable<Answer>>mapToObj(
                        i -> () -> clients.belege(UUID.randomUUID(), plaetze.get(i % 20), "2025-01-13", null))
                .toList());
        assertThat(answers.stream().filter(it -> it.status() == 201)).hasSize(20);
        assertThat(answers.stream().filter(it -> it.status() != 201))
                .hasSize(180)
                .allSatisfy(it -> {
                    assertThat(it.status()).isEqualTo(409);
                    assertThat(it.body()).contains("/probleme/platz-belegt", "\"belegungId\"", "2025-01-13");
                });
    }

    @Test
    void onePersonForManyPlacesGetsOne() throws Exception {
        var plaetze = Haus.plaetze(30, "GEMEINSCHAFTSUNTERKUNFT");
        var person = UUID.randomUUID();
        var clients = new Clients(Haus.KOBLENZ);
        List<Answer> answers = clients.allAtOnce(plaetze.stream()
                .<Callable<Answer>>map(platz -> () -> clients.belege(person, platz, "2025-01-13", null))
                .toList());
        assertThat(answers.stream().filter(it -> it.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(it -> it.status() != 201))
                .hasSize(29)
                .allSatisfy(it -> {
                    assertThat(it.status()).isEqualTo(409);
                    assertThat(it.body()).contains("/probleme/person-bereits-untergebracht", "\"belegungId\"");
                });
    }

    @Test
    void aStayWrittenPastTheLocksIsStoppedByTheDatabaseAndNamed() throws Exception {
        var platz = Haus.platz();
        var andere = UUID.randomUUID();
        try (var connection = DriverManager.getConnection(
                        TestStack.jdbcUrl("unterbringung"), "unterbringung_migration", "unterbringung_migration");
                var executor = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("""
                    insert into belegung (id, kommune, person_id, platz_id, von, erfasst_am, version)
                    values (?, '07111', ?, ?, date '2025-01-13', now(), 0)""")) {
                insert.setObject(1, andere);
                insert.setObject(2, UUID.randomUUID());
                insert.setObject(3, UUID.fromString(platz));
                insert.executeUpdate();
            }
            var clients = new Clients(Haus.KOBLENZ);
            var waiting = executor.submit(() -> clients.belege(UUID.randomUUID(), platz, "2025-02-01", "2025-02-28"));
            awaitWaitingForConstraint();
            connection.commit();
            var answer = waiting.get(20, TimeUnit.SECONDS);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("/probleme/platz-belegt", andere.toString());
        }
    }

    /** Until the service's insert waits for the end of our transaction. */
    private static void awaitWaitingForConstraint() {
        org.awaitility.Awaitility.await().until(() -> {
            try (var connection = DriverManager.getConnection(
                            TestStack.jdbcUrl("unterbringung"), "unterbringung_migration", "unterbringung_migration");
                    var rows = connection
                            .createStatement()
                            .executeQuery("select count(*) from pg_locks where not granted")) {
                return rows.next() && rows.getInt(1) > 0;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
