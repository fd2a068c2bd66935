package de.nahtlos.it.fault;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.fault.Verkehr.Aufruf;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.KafkaServer;
import de.nahtlos.kit.stack.PostgresServer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * F-08 and F-09: PostgreSQL is stopped, or hangs, under mixed traffic on all services. Meanwhile everybody is told so in
 * time; afterwards everything that was accepted is in effect, once and in order.
 */
class DatenbankausfallIT {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    /** For which the database is stopped. */
    private static final Duration AUSFALL = Duration.ofSeconds(Long.getLong("nahtlos.ausfall", 30));
    /** After so many persons the services have warmed up. */
    private static final int EINGESPIELT = 8;

    /**
     * Who waits until the database is back takes longer than this. The goal is {@value #ZIEL_MILLIS} ms; it is measured
     * and printed, not asserted, because a busy machine adds what it likes.
     */
    private static final long HAENGT_MILLIS = 8_000;

    private static final long ZIEL_MILLIS = 3_000;

    private static PostgresServer postgres() {
        return RunningStack.get().postgres();
    }

    @BeforeEach
    void clock() {
        Vorgang.esIst("2025-10-06T08:00:00Z");
    }

    @AfterEach
    void everythingRunsAgain() {
        postgres().thaw();
        postgres().restart();
    }

    /** In the gate ChaosIT kills the database. */
    @Test
    @Tag("chaos")
    void stopped() throws Exception {
        ausfall(postgres()::kill, AUSFALL, postgres()::restart);
    }

    @Test
    void hangingForTenSeconds() throws Exception {
        ausfall(postgres()::freeze, Duration.ofSeconds(10), postgres()::thaw);
    }

    private static void ausfall(Runnable beginn, Duration dauer, Runnable ende) throws Exception {
        var vorher = deadLetters();
        try (var laeufe = Lebenslaeufe.beginnen()) {
            await().atMost(GEDULD).until(() -> laeufe.personen() >= EINGESPIELT);
            beginn.run();
            long weg = System.nanoTime();
            verstreicht(dauer.minusSeconds(4));
            Stream.of(Service.values()).forEach(service -> meldetSich(laeufe.verkehr(), service));
            await().atMost(dauer).until(() -> System.nanoTime() - weg > dauer.toNanos());
            long wieder = System.nanoTime();
            ende.run();
            awaitReady(laeufe.verkehr(), wieder);
            verstreicht(Duration.ofSeconds(3));
            var personen = laeufe.beenden();

            antwortenWaehrendDessen(laeufe.verkehr().aufrufe(), weg, wieder);
            allesAngenommeneWirkt(personen);
            assertThat(deadLetters()).as("nothing was put aside").isEqualTo(vorher);
        }
    }

    private static void verstreicht(Duration zeit) {
        await().pollDelay(zeit).atMost(zeit.plusSeconds(5)).until(() -> true);
    }

    /** Alive, so nobody restarts it; not ready, and it says so in time. */
    private static void meldetSich(Verkehr verkehr, Service service) {
        assertThat(verkehr.frage(service, "/q/health/live").status()).isEqualTo(200);
        var bereit = verkehr.frage(service, "/q/health/ready");
        assertThat(bereit.status()).as(bereit.toString()).isEqualTo(503);
    }

    private static void awaitReady(Verkehr verkehr, long wieder) {
        for (var service : Service.values()) {
            await().atMost(GEDULD)
                    .until(() -> verkehr.frage(service, "/q/health/ready").status() == 200);
        }
        System.out.printf(
                "All services are ready %d ms after the first moment of its return%n",
                NANOSECONDS.toMillis(System.nanoTime() - wieder));
    }

    private static void antwortenWaehrendDessen(List<Aufruf> alle, long weg, long wieder) {
        var fachlich = alle.stream().filter(it -> it.was().contains("/api/")).toList();
        assertThat(fachlich).allMatch(it -> it.gelungen() || it.status() == 503, "2xx or 503");
        var waehrend = fachlich.stream().filter(it -> it.zwischen(weg, wieder)).toList();
        assertThat(waehrend).as("answers meanwhile").hasSizeGreaterThan(20).allSatisfy(it -> {
            assertThat(it.status()).as(it.toString()).isEqualTo(503);
            assertThat(it.kopf("Content-Type")).startsWith("application/problem+json");
            assertThat(it.kopf("Retry-After")).isEqualTo("2");
        });
        var langsamster = alle.stream()
                .filter(it -> it.status() == 503 || it.zwischen(weg, wieder))
                .max(Comparator.comparing(it -> it.millisSeit(weg)))
                .orElseThrow();
        System.out.printf(
                "%d answers, of them %d while the database was away; %d writes accepted; slowest 503 after %d ms (goal %d): %s%n",
                fachlich.size(),
                waehrend.size(),
                fachlich.stream()
                        .filter(it -> it.was().startsWith("POST") && it.gelungen())
                        .count(),
                langsamster.millisSeit(weg),
                ZIEL_MILLIS,
                langsamster);
        assertThat(langsamster.millisSeit(weg)).as(langsamster.toString()).isLessThan(HAENGT_MILLIS);
    }

    private static void allesAngenommeneWirkt(List<String> personen) {
        System.out.printf("%d persons went through all services%n", personen.size());
        assertThat(personen).isNotEmpty();
        assertThat(personen)
                .allSatisfy(
                        person -> assertThat(ereignisse(person)).containsExactlyElementsOf(Lebenslaeufe.EREIGNISSE));
        await().atMost(GEDULD).untilAsserted(() -> {
            var topic = Statustopic.ueber(personen);
            assertThat(personen).allSatisfy(person -> {
                topic.assertInOrder(person);
                assertThat(topic.statusFolge(person)).containsExactly("ASYLSUCHENDER", "ASYLBEWERBER", "ANERKANNT");
            });
        });
        await().atMost(GEDULD).untilAsserted(() -> {
            genauEiner(personen, Vorgang.alle(Service.CASE, "leitung.koblenz", "/uebergaenge?limit=200"));
            genauEiner(personen, Vorgang.alle(Service.HOUSING, "unterkunft.koblenz", "/auszuege?limit=200"));
        });
        genauEiner(personen, Vorgang.alle(Service.CASE, "leitung.koblenz", "/faelle?zustaendig=alle&limit=200"));
        genauEiner(personen, Vorgang.alle(Service.HOUSING, "unterkunft.koblenz", "/belegungen?limit=200"));
    }

    private static List<String> ereignisse(String person) {
        var ereignisse = Vorgang.als("abh.koblenz").get(Service.STATUS, "/personen/" + person + "/ereignisse");
        return StreamSupport.stream(ereignisse.entries().spliterator(), false)
                .map(it -> it.path("typ").asText())
                .toList();
    }

    private static void genauEiner(List<String> personen, List<JsonNode> dinge) {
        Map<String, Long> jePerson = dinge.stream()
                .map(it -> it.path("personId").asText())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(personen).allSatisfy(person -> assertThat(jePerson).containsEntry(person, 1L));
    }

    private static int deadLetters() {
        return KafkaServer.TOPICS.stream()
                .mapToInt(topic -> RunningStack.topics().all(topic + ".dlq").size())
                .sum();
    }
}
