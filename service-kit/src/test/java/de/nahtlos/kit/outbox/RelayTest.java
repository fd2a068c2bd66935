package de.nahtlos.kit.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.kit.stack.KafkaServer;
import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.kit.stack.TopicReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay against a real database and a broker of its own that may be stopped. */
class RelayTest {

    private static final String DATABASE = "unterbringung";
    private static final String TOPIC = "nahtlos.unterbringung.v1";
    private static final RelaySettings SETTINGS = new RelaySettings(TOPIC, "/probe", Duration.ofMillis(50), 100);

    private static KafkaServer broker;

    private final List<Relay> relays = new ArrayList<>();
    private final String key = UUID.randomUUID().toString();
    private Connection connection;

    @BeforeAll
    static void startServers() {
        TestStack.start();
        broker = KafkaServer.start(KafkaServer.Settings.temporary());
        Flyway.configure()
                .dataSource(TestStack.jdbcUrl(DATABASE), DATABASE + "_migration", DATABASE + "_migration")
                .locations("db/kit")
                .load()
                .migrate();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = open();
    }

    @AfterEach
    void stopRelays() throws SQLException {
        relays.forEach(Relay::stop);
        connection.close();
    }

    @Test
    void rowsArriveInOrderAndLeaveTheOutbox() throws SQLException {
        write(1, 250);

        start();

        awaitArrivedInOrder(250);
        awaitEmptyOutbox();
    }

    @Test
    void aRowOfARolledBackTransactionNeverArrives() throws SQLException {
        start();
        connection.setAutoCommit(false);
        write(1, 1);
        connection.rollback();
        write(2, 2);
        connection.commit();

        await().atMost(10, SECONDS).until(() -> !arrived().isEmpty());

        assertThat(arrived()).containsExactly(2);
    }

    @Test
    void afterAnOutageOfTheBrokerEverythingArrivesInOrder() throws SQLException {
        Relay relay = start();
        write(1, 10);
        awaitArrivedInOrder(10);

        broker.kill();
        write(11, 300);
        await().atMost(20, SECONDS).until(relay::stuck);
        assertThat(rowsOfThisTest()).isPositive();
        broker.restart();

        awaitArrivedInOrder(300);
        awaitEmptyOutbox();
        assertThat(relay.stuck()).isFalse();
    }

    @Test
    void whenTheSenderLosesItsSessionAnotherOneSends() throws SQLException {
        start();
        write(1, 5);
        awaitArrivedInOrder(5);
        start();

        try (var kill = connection.prepareStatement(
                "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())")) {
            kill.execute();
        }
        write(6, 20);

        awaitArrivedInOrder(20);
        awaitEmptyOutbox();
    }

    @Test
    void ofTwoInstancesOneSends() throws SQLException {
        start();
        start();
        write(1, 200);

        awaitArrivedInOrder(200);

        assertThat(arrived()).as("no row sent by both").hasSize(200);
        assertThat(relays.stream().filter(Relay::leading))
                .as("one of them says so")
                .hasSize(1);
    }

    private Relay start() {
        Relay relay = new Relay(RelayTest::open, RelayTest::producer, SETTINGS);
        relays.add(relay);
        Thread.ofPlatform().daemon().start(relay);
        return relay;
    }

    private void write(int first, int last) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox (event_id, type, key, data, time) values (gen_random_uuid(), 'probe.v1', ?, ?, now())")) {
            for (int number = first; number <= last; number++) {
                insert.setString(1, key);
                insert.setString(2, Integer.toString(number));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<Integer> arrived() {
        return new TopicReader(broker.bootstrapServers())
                .ofKey(TOPIC, key).stream()
                        .map(TopicReader::value)
                        .map(Integer::valueOf)
                        .toList();
    }

    /** At least once: a consumer that drops what it has seen sees 1, 2, 3 … */
    private void awaitArrivedInOrder(int last) {
        List<Integer> expected = IntStream.rangeClosed(1, last).boxed().toList();
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(new LinkedHashSet<>(arrived())).containsExactlyElementsOf(expected));
    }

    private void awaitEmptyOutbox() {
        await().atMost(10, SECONDS).until(() -> rowsOfThisTest() == 0);
    }

    private int rowsOfThisTest() throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from outbox where key = ?")) {
            select.setString(1, key);
            try (var result = select.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(TestStack.jdbcUrl(DATABASE), DATABASE, DATABASE);
    }

    private static Producer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrapServers(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        2_000L),
                new StringSerializer(),
                new StringSerializer());
    }
}
