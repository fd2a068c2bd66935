package de.nahtlos.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.RunningStack;
import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Api;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F-01 to F-03: whatever stops, an accepted Ereignis is not lost, not doubled in effect and not overtaken. */
class RelayIT {

    private static final String JETZT = "2025-10-06T08:00:00Z";
    private static final Duration GEDULD = Duration.ofSeconds(90);
    private static final int PERSONEN = 100;
    /** While which the service is killed. */
    private static final int POSTS = Integer.getInteger("nahtlos.posts", 500);
    /** Five per person: 500 posts. */
    private static final List<JsonNode> LEBENSLAUF = List.of(
            Json.object("typ", "ASYLGESUCH", "datum", "2025-01-13"),
            Json.object("typ", "ANKUNFTSNACHWEIS", "datum", "2025-01-15"),
            Json.object("typ", "ASYLANTRAG", "datum", "2025-01-27"),
            Json.object("typ", "BAMF_BESCHEID", "datum", "2025-10-02", "ergebnis", "FLUECHTLING_3"),
            Json.object("typ", "SGB_II_ANTRAG", "datum", "2025-10-06", "eingangBei", "GEMEINDE"));

    @BeforeEach
    void clock() {
        Vorgang.esIst(JETZT);
    }

    @AfterEach
    void everythingRunsAgain() {
        RunningStack.get().kafka().start();
        RunningStack.get().service(Service.STATUS).start();
    }

    @Test
    void whileTheBrokerIsAwayEveryPostIsAcceptedAndLaterEachArrivesOnceInEffectAndInOrder() throws Exception {
        var personen = registriere(PERSONEN);
        RunningStack.get().kafka().stop();

        var antworten = gleichzeitig(
                personen,
                person -> LEBENSLAUF.stream()
                        .map(ereignis -> Vorgang.als("abh.koblenz")
                                .post(Service.STATUS, "/personen/" + person + "/ereignisse", ereignis)
                                .status())
                        .toList());
        assertThat(antworten.stream().flatMap(List::stream)).hasSize(500).containsOnly(201);

        RunningStack.get().kafka().start();

        await().atMost(GEDULD).untilAsserted(() -> {
            var topic = Statustopic.ueber(personen);
            assertThat(personen).allSatisfy(person -> {
                topic.assertInOrder(person);
                assertThat(topic.statusFolge(person)).containsExactly("ASYLSUCHENDER", "ASYLBEWERBER", "ANERKANNT");
                assertThat(topic.von(person, "rechtskreiswechsel.festgestellt.v1"))
                        .hasSize(1);
                assertThat(topic.von(person, "leistungsbeginn.geaendert.v1")).isNotEmpty();
            });
        });
        await().atMost(GEDULD)
                .untilAsserted(() -> assertThat(uebergaengeJePerson(personen)).hasSize(PERSONEN));
    }

    /** Exactly one Übergang per person. */
    private static Set<String> uebergaengeJePerson(List<String> personen) {
        var gesucht = Set.copyOf(personen);
        var personenDerUebergaenge = Vorgang.uebergaenge("&ohneFall=true").stream()
                .map(it -> it.path("personId").asText())
                .filter(gesucht::contains)
                .toList();
        assertThat(personenDerUebergaenge).doesNotHaveDuplicates();
        return new HashSet<>(personenDerUebergaenge);
    }

    /** In the gate ChaosIT kills the service, under mixed traffic. */
    @Test
    @Tag("chaos")
    void whenStatusServiceIsKilledEveryAcceptedPostArrivesAndNothingThatWasNotCommitted() throws Exception {
        var personen = registriere(POSTS);
        var angenommen = ConcurrentHashMap.<String>newKeySet();
        var fertig = new AtomicInteger();

        var killer = Executors.newSingleThreadExecutor();
        try (killer) {
            killer.submit(() -> {
                await().pollInterval(Duration.ofMillis(5)).until(() -> angenommen.size() >= POSTS * 2 / 5);
                RunningStack.get().service(Service.STATUS).kill();
            });
            gleichzeitig(personen, person -> {
                if (erfasseGesuch(person)) {
                    angenommen.add(person);
                }
                return fertig.incrementAndGet();
            });
        }
        assertThat(angenommen).as("killed in the middle").hasSizeBetween(POSTS * 2 / 5, POSTS - 1);

        RunningStack.get().service(Service.STATUS).start();
        Vorgang.esIst(Service.STATUS, JETZT);

        await().atMost(GEDULD).untilAsserted(() -> {
            var topic = Statustopic.ueber(personen);
            assertThat(angenommen)
                    .allSatisfy(person -> assertThat(topic.statusFolge(person)).containsExactly("ASYLSUCHENDER"));
        });
        assertThat(gemeldeteDieInDerDatenbankFehlen(personen)).isEmpty();
    }

    private static boolean erfasseGesuch(String person) {
        try {
            return Vorgang.als("abh.koblenz")
                            .post(
                                    Service.STATUS,
                                    "/personen/" + person + "/ereignisse",
                                    Json.object("typ", "ASYLGESUCH", "datum", "2025-01-13"))
                            .status()
                    == 201;
        } catch (UncheckedIOException connectionLost) {
            return false;
        }
    }

    /** Persons of whom the topic tells a status that the database does not know. */
    private static Set<String> gemeldeteDieInDerDatenbankFehlen(List<String> personen) {
        var topic = Statustopic.ueber(personen);
        return personen.stream()
                .filter(person -> !topic.statusFolge(person).isEmpty())
                .filter(person -> !"ASYLSUCHENDER"
                        .equals(Vorgang.als("abh.koblenz")
                                .get(Service.STATUS, "/personen/" + person)
                                .text("status")))
                .collect(Collectors.toSet());
    }

    /** In the long form of the fault tests two instances share the traffic besides. */
    @Test
    @Tag("chaos")
    void whenTheSendingInstanceIsKilledAnotherOneSends() {
        var person = Vorgang.jemand();
        await().atMost(GEDULD)
                .until(() -> !Statustopic.ueber(List.of(person)).von(person).isEmpty());
        var zweite = RunningStack.get().furtherInstance(Service.STATUS);
        try {
            zweite.start();
            assertThat(zweite.log()).as("the other one sends").content().doesNotContain("holds the lock");
            RunningStack.get().service(Service.STATUS).kill();
            long weg = System.nanoTime();

            var ueberZweite = new Api(service -> zweite.url(), RunningStack.tokens(), "abh.koblenz", (c, a) -> {});
            var antwort = ueberZweite.post(
                    Service.STATUS,
                    "/personen/" + person + "/ereignisse",
                    Json.object("typ", "ASYLGESUCH", "datum", "2025-01-13"));
            assertThat(antwort.status()).as(antwort.toString()).isEqualTo(201);

            await().atMost(GEDULD)
                    .untilAsserted(
                            () -> assertThat(Statustopic.ueber(List.of(person)).statusFolge(person))
                                    .containsExactly("ASYLSUCHENDER"));
            System.out.printf(
                    "Another instance has sent %d ms after the kill (goal 5,000)%n",
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - weg));
        } finally {
            zweite.stop();
        }
    }

    private static List<String> registriere(int anzahl) throws Exception {
        var nummern = Stream.iterate(0, it -> it + 1)
                .limit(anzahl)
                .map(String::valueOf)
                .toList();
        return gleichzeitig(nummern, it -> Vorgang.jemand());
    }

    /** Does something for each, eight at a time. */
    private static <T> List<T> gleichzeitig(List<String> personen, java.util.function.Function<String, T> was)
            throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<T>> laufend = personen.stream()
                    .map(person -> pool.submit(() -> was.apply(person)))
                    .toList();
            var ergebnisse = new ArrayList<T>();
            for (var eines : laufend) {
                ergebnisse.add(eines.get());
            }
            return ergebnisse;
        }
    }
}
