package de.nahtlos.it.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.nahtlos.it.chaos.Lauf.Plan;
import de.nahtlos.it.chaos.Verkehr.Last;
import de.nahtlos.it.jobcenter.JobcenterConsumer;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.StackSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F-14, the long form: every fault there is, one after the other, under steady mixed traffic, with a stack of its own. Run by
 * {@code ./nahtlos chaos}; {@code integration-tests/docs/chaos.md} says how to read the result.
 */
@Tag("chaos")
class ChaosLangIT {

    private static final int FAULTS = 16;
    private static final long SCHREIBVORGAENGE = Long.getLong("nahtlos.chaos.writes", 100_000);
    /** Only the faults whose name this expression finds. */
    private static final Pattern NUR = Pattern.compile(System.getProperty("nahtlos.chaos.nur", ""));

    private static final Duration NETZ = Duration.ofSeconds(Long.getLong("nahtlos.chaos.netz", 60));
    private static final Plan PLAN = new Plan(
            new Last(Long.getLong("nahtlos.chaos.persons", 3), Integer.getInteger("nahtlos.chaos.stapel", 10)),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            SCHREIBVORGAENGE / FAULTS + 1,
            Duration.ofMinutes(8));

    private static final Netzstoerungen NETZE = new Netzstoerungen(NETZ);
    private static LocalStack stack;
    private static Lauf lauf;
    private static JobcenterConsumer jobcenter;

    @BeforeAll
    static void start() throws Exception {
        var settings = NETZE.zwischen(StackSettings.onFreePorts(
                Path.of(System.getProperty("nahtlos.root")), Files.createTempDirectory("nahtlos-chaos"), Map.of()));
        stack = LocalStack.start(settings, new Progress(System.out));
        lauf = new Lauf(
                stack, Path.of("target/chaos/hauptbuch.jsonl"), Integer.getInteger("nahtlos.chaos.places", 12_000));
        jobcenter = lauf.jobcenter();
    }

    /** The last line of the run. */
    @AfterAll
    static void bilanz() throws Exception {
        var bilanz = lauf.bilanz(PLAN.geduld());
        jobcenter.close();
        lauf.close();
        stack.close();
        NETZE.close();
        System.out.println(bilanz);
        assertThat(bilanz.stimmt()).as(bilanz + "\n" + bilanz.beispiele()).isTrue();
    }

    static Stream<Stoerung> stoerungen() {
        var kills = new Stoerungen(stack, Duration.ofSeconds(5));
        var verbraucher = new Verbraucherstoerungen(stack, lauf);
        return Stream.of(
                        Stream.of(
                                kills.toete(Service.STATUS),
                                kills.toete(Service.CASE),
                                kills.toete(Service.HOUSING),
                                kills.toetePostgres(),
                                kills.toeteKafka(),
                                kills.toeteKeycloak()),
                        NETZE.alle().stream(),
                        Stream.of(Service.values()).map(verbraucher::zweiInstanzen),
                        Stream.of(verbraucher.mittenImRueckstand(), verbraucher.gift()))
                .flatMap(it -> it)
                .filter(it -> NUR.matcher(it.name()).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stoerungen")
    void nothingThatWasAnsweredIsLostDoubledOrOvertaken(Stoerung stoerung) throws Exception {
        spiele(stoerung);
    }

    @Test
    void nothingIsLostOnAFullDisk() throws Exception {
        var platte =
                new VollePlatte(stack.postgres(), Files.createTempDirectory("nahtlos-platte"), Duration.ofSeconds(20));
        var hindernis = platte.hindernis();
        assumeTrue(hindernis.isEmpty(), hindernis::get);
        try {
            spiele(platte.stoerung());
        } finally {
            platte.raeumeAuf();
        }
    }

    private static void spiele(Stoerung stoerung) throws Exception {
        assertThat(lauf.akt(stoerung, PLAN))
                .as("answers that no service may give")
                .isEmpty();
        var bilanz = lauf.bilanz();
        assertThat(bilanz.stimmt()).as(bilanz + "\n" + bilanz.beispiele()).isTrue();
    }
}
