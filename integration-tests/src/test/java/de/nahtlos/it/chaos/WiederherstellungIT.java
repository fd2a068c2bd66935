package de.nahtlos.it.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.chaos.Lauf.Plan;
import de.nahtlos.it.chaos.Verkehr.Last;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.Homes;
import de.nahtlos.kit.stack.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * B-01, B-02: the drill of {@code service-kit/docs/handbuch-betrieb.md}, under traffic. Run by {@code ./nahtlos uebung}. The
 * steps are those of the handbook; what pg_receivewal, pg_basebackup and kafka-consumer-groups.sh do there is done here by
 * {@link Walempfang}, {@link Datenbanksicherung} and {@link Verbrauchsstand}.
 */
@Tag("uebung")
class WiederherstellungIT {

    private static final Duration GEDULD = Duration.ofSeconds(180);
    private static final Plan PLAN = new Plan(new Last(3, 3), Duration.ofSeconds(4), Duration.ofSeconds(4), 0, GEDULD);

    /** Of the topics' clock and the database's, and of what was on its way: too early costs time only. */
    private static final Duration SPANNE = Duration.ofMinutes(1);

    /** What follows from events alone, row for row without ids made here; per service. */
    private static final Map<Service, List<String>> AUS_EREIGNISSEN = Map.of(
            Service.CASE,
            List.of(
                    "select event_id from inbox",
                    "select wechsel_id, kommune, person_id, festgestellt_version, von, nach, wirksam_ab, ersetzt, storniert_version from wechselmeldung",
                    "select person_id, kommune, person_version, status, seit, vorher from personenstand",
                    "select person_id, wechsel_id, wechsel_ids, von, nach, wirksam_ab, status = 'ZURUECKGENOMMEN' from uebergang"),
            Service.HOUSING,
            List.of(
                    "select event_id from inbox",
                    "select * from person",
                    "select * from status_fakt",
                    "select * from wechsel_fakt",
                    "select * from haushalt_fakt"));

    /** What clients wrote; without the WAL nothing brings it back. */
    private static final Map<Service, String> SELBST_GESCHRIEBEN =
            Map.of(Service.CASE, "select id from fall", Service.HOUSING, "select id from belegung");

    private static final Map<Service, List<String>> TOPICS = Map.of(
            Service.CASE, List.of("nahtlos.status.v1", "nahtlos.unterbringung.v1"),
            Service.HOUSING, List.of("nahtlos.status.v1"));

    private final LocalStack stack = RunningStack.get();
    private final PostgresServer postgres = stack.postgres();

    @Test
    void nothingIsLostWithTheDatabaseServerAndItsDisk() throws Exception {
        var ordner = Files.createTempDirectory("nahtlos-uebung");
        var daten = Datenbanksicherung.datenordner(postgres);
        try (var lauf = new Lauf(stack, Path.of("target/chaos/hauptbuch-wiederherstellung.jsonl"), 600);
                var jobcenter = lauf.jobcenter();
                var wal = new Walempfang(postgres, ordner.resolve("wal"))) {
            wartetAuf(Walempfang.NAME);
            var verlust = new Stoerung("PostgreSQL and its disk lost, restored from base backup and WAL", () -> {
                var sicherung = Datenbanksicherung.ziehe(postgres, ordner.resolve("sicherung"));
                Schreiber.warte(5_000);
                postgres.crash();
                var verloren = Files.move(daten, daten.resolveSibling("verloren"));
                sicherung.stelleGanzHer(daten, ordner.resolve("wal"));
                postgres.restart();
                Homes.delete(verloren);
            });

            var verstoesse = lauf.akt(verlust, PLAN);

            var bilanz = lauf.bilanz(GEDULD);
            assertThat(bilanz.stimmt()).as(bilanz + "\n" + bilanz.beispiele()).isTrue();
            assertThat(verstoesse).as("answers that no service may give").isEmpty();
        } finally {
            wartetAuf("");
        }
    }

    @Test
    void aServiceWhoseDatabaseIsOlderThanTheTopicsCatchesUpByReplay() throws Exception {
        var ordner = Files.createTempDirectory("nahtlos-uebung");
        var alter = new ArrayList<Datenbanksicherung>();
        try (var lauf = new Lauf(stack, Path.of("target/chaos/hauptbuch-nachspielen.jsonl"), 600);
                var jobcenter = lauf.jobcenter();
                var wal = new Walempfang(postgres, ordner.resolve("wal"))) {
            var ziehe = new Stoerung("base backup, and traffic goes on", () -> {
                alter.add(Datenbanksicherung.ziehe(postgres, ordner.resolve("sicherung")));
                Schreiber.warte(8_000);
            });
            assertThat(lauf.akt(ziehe, PLAN))
                    .as("answers that no service may give")
                    .isEmpty();
            assertThat(lauf.bilanz(GEDULD).stimmt()).as("before the loss").isTrue();
        }
        alter.getFirst().stelleAltenStandHer(daten(ordner.resolve("alt")), ordner.resolve("wal"));
        try (var alt =
                PostgresServer.start(new PostgresServer.Settings(ordner.resolve("alt"), 0, UnaryOperator.identity()))) {
            for (var service : AUS_EREIGNISSEN.keySet()) {
                holtAuf(service, alt, alter.getFirst());
            }
        }
    }

    /** A home that a server takes as it is, instead of making it anew. */
    private static Path daten(Path home) throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("complete"), "restored\n");
        return home.resolve("data");
    }

    private void holtAuf(Service service, PostgresServer alt, Datenbanksicherung sicherung) throws Exception {
        stack.service(service).stop();
        var soll = AUS_EREIGNISSEN.get(service).stream()
                .map(it -> zeilen(postgres, service, it))
                .toList();
        assertThat(zeilen(alt, service, "select event_id from inbox"))
                .as("the backup is older")
                .hasSizeLessThan(soll.getFirst().size());
        Verbrauchsstand.setzeZurueck(
                stack.kafka().bootstrapServers(),
                service.database(),
                TOPICS.get(service),
                sicherung.beginn().minus(SPANNE));
        var instanz =
                stack.furtherInstance(service, Map.of("QUARKUS_DATASOURCE_JDBC_URL", alt.jdbcUrl(service.database())));
        try {
            instanz.start();
            await().atMost(GEDULD)
                    .untilAsserted(() -> assertThat(
                                    AUS_EREIGNISSEN.get(service).stream().map(it -> zeilen(alt, service, it)))
                            .containsExactlyElementsOf(soll));
            berichte(service, alt, soll);
        } finally {
            instanz.stop();
            stack.service(service).start();
        }
    }

    private void berichte(Service service, PostgresServer alt, List<List<String>> soll) {
        var jetzt = zeilen(postgres, service, SELBST_GESCHRIEBEN.get(service));
        var nach = zeilen(alt, service, SELBST_GESCHRIEBEN.get(service));
        assertThat(jetzt).containsAll(nach);
        assertThat(nach)
                .as("what clients wrote after the backup is in no topic")
                .hasSizeLessThan(jetzt.size());
        System.out.printf(
                "%s on a database older than the topics: %d rows from events, equal after the replay; of %d rows written by clients %d are not there%n",
                service.module(), soll.stream().mapToInt(List::size).sum(), jetzt.size(), jetzt.size() - nach.size());
    }

    /** As texts in order. */
    private static List<String> zeilen(PostgresServer server, Service service, String frage) {
        try (var verbindung = server.superuser(service.database()).getConnection();
                var anweisung = verbindung.createStatement();
                var ergebnis = anweisung.executeQuery("select it::text from (" + frage + ") it order by 1")) {
            var zeilen = new ArrayList<String>();
            while (ergebnis.next()) {
                zeilen.add(ergebnis.getString(1));
            }
            return zeilen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on no commit is answered before that receiver has it; without a name nobody is waited for. */
    private void wartetAuf(String empfaenger) throws SQLException {
        try (var verbindung = postgres.superuser("postgres").getConnection();
                var anweisung = verbindung.createStatement()) {
            anweisung.execute("alter system set synchronous_standby_names = '" + empfaenger + "'");
            anweisung.execute("select pg_reload_conf()");
        }
    }
}
