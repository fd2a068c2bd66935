package de.nahtlos.it;

import de.nahtlos.it.bench.Bench;
import de.nahtlos.it.bench.Umfang;
import de.nahtlos.it.demo.Abweichung;
import de.nahtlos.it.demo.Anmeldungen;
import de.nahtlos.it.demo.Buehne;
import de.nahtlos.it.demo.Erzaehler;
import de.nahtlos.it.demo.Hauptvorgang;
import de.nahtlos.it.jobcenter.JobcenterConsumer;
import de.nahtlos.it.lieferkette.Lieferkette;
import de.nahtlos.it.stack.DevMode;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.kit.stack.Ports;
import de.nahtlos.kit.stack.StackException;
import de.nahtlos.kit.stack.Tokens;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the script {@code nahtlos} runs after it has found a JDK and built what was missing. */
public final class Nahtlos {

    private static final String JOBCENTER = "JC-07111";

    /** Persons of a full measurement, and any other number of them in thousands. */
    private static final int PERSONEN = 100_000;

    private static final Pattern BENCH = Pattern.compile(
            "bench(?:(?<kurz> --kurz)| --personen (?<tausend>[1-9]\\d{0,3})000)?(?: --nur (?<teile>[a-z]+(?:,[a-z]+)*))?");

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Kept, because the log manager holds loggers weakly: libraries speak only when something is wrong. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private final StackSettings settings;
    private final Tokens tokens;

    private Nahtlos(StackSettings settings) {
        this.settings = settings;
        this.tokens = new Tokens(settings.realmUrl());
    }

    /** @param arguments what {@code ./nahtlos help} lists */
    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        int exitStatus = 1;
        try {
            var root = Path.of(System.getProperty("nahtlos.root", "."))
                    .toAbsolutePath()
                    .normalize();
            exitStatus = new Nahtlos(StackSettings.of(root, System.getenv())).run(String.join(" ", arguments));
        } catch (StackException | Abweichung e) {
            System.err.println();
            System.err.println(e.getMessage());
        }
        System.exit(exitStatus);
    }

    private int run(String command) {
        return switch (command) {
            case "up" -> up(true);
            case "up --leer" -> up(false);
            case "demo" -> demo(false);
            case "demo --einmal" -> demo(true);
            case "jobcenter" -> jobcenter();
            case "schnittstellen" -> new Schnittstellen(settings.root(), OUT).pruefe();
            case "lieferkette" -> lieferkette(Lieferkette::berichte);
            case "lieferkette --doppelbau" -> lieferkette(Lieferkette::vergleiche);
            case "bench --wachstum" -> bench(Bench::wachse);
            case "dev status", "dev case", "dev housing" -> dev(command.substring("dev ".length()));
            default -> {
                var bench = BENCH.matcher(command);
                if (bench.matches()) {
                    yield bench(umfang(bench), bench.group("teile"));
                }
                throw new StackException("\"%s\" is not known: ./nahtlos help lists everything.".formatted(command));
            }
        };
    }

    /** A measurement of the benchmark. */
    @FunctionalInterface
    private interface Messung {
        void laufe(Bench bench) throws Exception;
    }

    private interface Lieferkettenbefehl {
        int fuehreAus(Lieferkette lieferkette, PrintStream out) throws IOException;
    }

    private int lieferkette(Lieferkettenbefehl befehl) {
        try {
            return befehl.fuehreAus(new Lieferkette(settings.root()), OUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Umfang umfang(Matcher bench) {
        String tausend = bench.group("tausend");
        if (bench.group("kurz") != null) {
            return Umfang.kurz();
        }
        return Umfang.voll(tausend == null ? PERSONEN : Integer.parseInt(tausend) * 1000);
    }

    /** @param teile names of parts with commas between them; null for everything */
    private int bench(Umfang umfang, String teile) {
        if (teile == null) {
            return bench(it -> it.laufe(umfang));
        }
        Set<String> namen = Set.copyOf(List.of(teile.split(",")));
        if (!Bench.teilnamen().containsAll(namen)) {
            throw new StackException("--nur knows the parts %s, with commas between them."
                    .formatted(String.join(", ", Bench.teilnamen())));
        }
        return bench(it -> it.laufe(umfang, namen));
    }

    private int bench(Messung messung) {
        try {
            messung.laufe(new Bench(settings.root(), OUT));
            return 0;
        } catch (StackException e) {
            throw e;
        } catch (Exception e) {
            throw new StackException("The measurement broke off: " + e, e);
        }
    }

    private int up(boolean mitDaten) {
        var stack = LocalStack.start(settings, new Progress(OUT));
        var marker = settings.home().resolve("grunddaten");
        if (mitDaten && !Files.exists(marker)) {
            OUT.println("  Basic data: a family in a Gemeinschaftsunterkunft, with a Fall");
            var buehne = new Buehne(settings, tokens, new Erzaehler(nirgends(), false));
            var hauptvorgang = new Hauptvorgang(buehne);
            hauptvorgang.spiele(hauptvorgang.grunddaten());
            buehne.uhrLaeuftWieder();
            write(marker);
        }
        Anmeldungen.zeige(stack.settings(), OUT);
        Thread.ofPlatform().daemon().name("train-starts").start(() -> train(stack));
        return stayUntilInterrupted();
    }

    /** Without it everything works as well, the next start takes longer. */
    private static void train(LocalStack stack) {
        try {
            stack.trainStarts();
        } catch (RuntimeException e) {
            OUT.printf("  The start could not be made faster: %s%n", e.getMessage());
        }
    }

    private int demo(boolean einmal) {
        try (var stack = LocalStack.start(settings, new Progress(OUT))) {
            var erzaehler = new Erzaehler(OUT, isTerminal());
            var hauptvorgang = new Hauptvorgang(new Buehne(stack.settings(), tokens, erzaehler));
            boolean wieErwartet = spiele(hauptvorgang);
            Anmeldungen.zeige(stack.settings(), OUT);
            if (wieErwartet) {
                OUT.println("  To try:");
                hauptvorgang.curlZeilen().forEach(it -> OUT.println("    " + it));
                OUT.println("  The clocks of the services stay in October 2025, where the story ends.");
            }
            if (!einmal) {
                return stayUntilInterrupted();
            }
            return wieErwartet ? 0 : 1;
        }
    }

    private boolean spiele(Hauptvorgang hauptvorgang) {
        try (var jobcenter = jobcenterConsumer().start()) {
            hauptvorgang.spiele(hauptvorgang.schritte());
            OUT.printf("%nEvery step was as expected.%n");
            return true;
        } catch (Abweichung e) {
            OUT.printf(
                    "%nThe story stops here: %s%nLogs: %s%n",
                    e.getMessage(), settings.home().resolve("logs"));
            return false;
        }
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private int jobcenter() {
        if (!Ports.answers(settings.kafkaPort())) {
            throw new StackException(
                    "Nothing answers at %s: start ./nahtlos up first, or set NAHTLOS_PORT_KAFKA to where it runs."
                            .formatted(settings.bootstrapServers()));
        }
        OUT.printf("Jobcenter %s listens on %s; Ctrl-C ends it.%n", JOBCENTER, settings.bootstrapServers());
        jobcenterConsumer().run();
        return 0;
    }

    private int dev(String name) {
        var service = Service.ofName(name).orElseThrow();
        OUT.printf(
                "%s from its sources at %s: change a file, send a request, see the effect. Ctrl-C ends it; the stack runs"
                        + " on without this service until ./nahtlos up is started anew.%n",
                service.module(), settings.url(service));
        return new DevMode(settings, service).run(Path.of(System.getProperty("nahtlos.maven")));
    }

    private JobcenterConsumer jobcenterConsumer() {
        return new JobcenterConsumer(
                new JobcenterConsumer.Settings(
                        settings.bootstrapServers(), URI.create(settings.url(Service.CASE)), JOBCENTER),
                () -> tokens.ofUser("jobcenter.koblenz"),
                line -> OUT.println("    ⇒ Jobcenter: " + line));
    }

    /** Ctrl-C or SIGTERM ends the JVM; its shutdown hook ends the child processes. */
    private static int stayUntilInterrupted() {
        OUT.printf("%nNahtlos runs. Ctrl-C ends it.%n");
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static PrintStream nirgends() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static void write(Path marker) {
        try {
            Files.writeString(marker, "basic data are there\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
