package de.nahtlos.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** F-11: what an operator is told while the broker is away, and by the metrics. */
class BereitschaftIT {

    private static final Duration GEDULD = Duration.ofSeconds(40);

    /** Metrics of node_exporter and blackbox_exporter in the alarms. */
    private static final List<String> VON_ANDEREN = List.of(
            "node_filesystem_avail_bytes",
            "node_filesystem_size_bytes",
            "node_timex_offset_seconds",
            "node_timex_sync_status",
            "probe_ssl_earliest_cert_expiry",
            "probe_success");

    private final Verkehr verkehr = new Verkehr();

    @AfterEach
    void everythingRunsAgain() {
        RunningStack.get().kafka().start();
    }

    @Test
    void whileTheBrokerIsAwayTheServicesAreReadyAndSayThatItIs() {
        RunningStack.get().kafka().stop();
        Vorgang.jemand();

        awaitData(Service.STATUS, "outbox", "relay", "stuck");
        awaitData(Service.CASE, "consumers", "broker", "away");
        awaitData(Service.HOUSING, "consumers", "broker", "away");
        await().atMost(GEDULD).until(() -> metrics(Service.STATUS).contains("nahtlos_relay_stuck 1.0"));

        RunningStack.get().kafka().start();

        awaitData(Service.STATUS, "outbox", "relay", "ok");
        awaitData(Service.CASE, "consumers", "broker", "ok");
        awaitData(Service.HOUSING, "consumers", "broker", "ok");
    }

    @Test
    void theMetricsTellOfTheExchangeAndOfNobody() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
        var person = Vorgang.asylbewerber();
        Vorgang.eroeffneFall(person);

        for (var service : Service.values()) {
            assertThat(metrics(service))
                    .contains("nahtlos_outbox_rows ", "nahtlos_outbox_oldest_seconds ", "nahtlos_relay_stuck ")
                    .contains("nahtlos_relay_sent_total ", "nahtlos_relay_failures_total ")
                    .as("no id of anything")
                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-");
        }
        await().atMost(GEDULD)
                .untilAsserted(
                        () -> assertThat(metrics(Service.STATUS)).containsPattern("nahtlos_relay_sent_total [1-9]"));
        for (var consumer : List.of(Service.CASE, Service.HOUSING)) {
            await().atMost(GEDULD)
                    .untilAsserted(
                            () -> assertThat(metrics(consumer))
                                    .contains("nahtlos_consumer_waiting_seconds{topic=\"nahtlos.status.v1\"}")
                                    .containsPattern(messages("effect") + "[1-9]")
                                    .containsPattern(messages("retry"))
                                    .containsPattern(messages("dead_letter"))
                                    .containsPattern(
                                            "kafka_consumer_fetch_manager_records_lag_max\\{client_id=\"kafka-consumer-status[\"$]"));
        }
    }

    @Test
    void everyMetricOfTheAlarmsAndOfTheHandbookIsThere() {
        var alarme = Path.of("../.compose/prometheus/alarme.yml");
        var gemeint = Metriknamen.derAlarme(alarme);
        assertThat(gemeint).containsAll(VON_ANDEREN);
        gemeint.removeAll(VON_ANDEREN);
        gemeint.addAll(Metriknamen.derDienste(Path.of("../service-kit/docs/handbuch-betrieb.md")));
        Vorgang.jemand();

        await().atMost(GEDULD)
                .untilAsserted(() -> assertThat(
                                Arrays.stream(Service.values()).flatMap(it -> Metriknamen.in(metrics(it)).stream()))
                        .containsAll(gemeint));
    }

    private static String messages(String outcome) {
        return "nahtlos_consumer_messages_total\\{outcome=\"" + outcome + "\",topic=\"nahtlos.status.v1\"} ";
    }

    private void awaitData(Service service, String check, String name, String value) {
        await().atMost(GEDULD).untilAsserted(() -> {
            var bereit = verkehr.frage(service, "/q/health/ready");
            assertThat(bereit.status()).as(bereit.toString()).isEqualTo(200);
            assertThat(StreamSupport.stream(
                                    Json.read(bereit.antwort().body())
                                            .path("checks")
                                            .spliterator(),
                                    false)
                            .filter(it -> it.path("name").asText().equals(check))
                            .map(it -> it.path("data").path(name).asText()))
                    .as(bereit.toString())
                    .containsExactly(value);
        });
    }

    private String metrics(Service service) {
        return verkehr.frage(service, "/q/metrics").antwort().body();
    }
}
