package de.nahtlos.it.bench;

import de.nahtlos.it.api.Json;
import de.nahtlos.it.jobcenter.JobcenterConsumer;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.it.stack.StackSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * The day of the change: many Rechtskreiswechsel at once, none of the persons has a Fall. From the Stapel of the Bescheide to
 * the last acceptance by the reference Jobcenter, as packaged, with everything on this machine. Prints the seconds of each
 * part and whether anything was lost or is there twice; the exit status says the latter too. A few others go the same way
 * before, because services that have just started compile themselves first.
 *
 * <p>Run: {@code java -Dnahtlos.root=. -Dnahtlos.stack.dir=target/stack
 * -Dnahtlos.keycloak.version=26.7.3 -cp integration-tests/target/classes:$(cat integration-tests/target/classpath.txt)
 * de.nahtlos.it.bench.WechseltagBench [persons] [kill]}, after {@code mvn package}. With {@code kill}, case-service is killed
 * (SIGKILL) when half of the Uebergaben are provided, and started again.
 */
public final class WechseltagBench {

    private static final String BESCHEID =
            "\"typ\":\"BAMF_BESCHEID\",\"datum\":\"2025-10-02\",\"ergebnis\":\"FLUECHTLING_3\"";
    private static final int VORLAUF = 300;
    private static final Duration GEDULD = Duration.ofMinutes(5);

    private final LocalStack stack;
    private final Aufrufe aufrufe;
    private final Wechseltag tag;
    private final int anzahl;
    private final boolean toeten;

    WechseltagBench(LocalStack stack, int anzahl, boolean toeten) {
        this.stack = stack;
        this.aufrufe = new Aufrufe(stack.settings());
        this.tag = new Wechseltag(
                stack.postgres().superuser("status"), stack.postgres().superuser("fall"), "W");
        this.anzahl = anzahl;
        this.toeten = toeten;
    }

    /** @param arguments persons (3,000); {@code kill} */
    public static void main(String[] arguments) throws Exception {
        int anzahl = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3000;
        boolean toeten = arguments.length > 1 && arguments[1].equals("kill");
        if (System.getProperty(ServiceProcess.JAVA_OPTIONS) == null) {
            System.setProperty(ServiceProcess.JAVA_OPTIONS, "-Xmx320m -XX:+UseSerialGC");
        }
        Path root = Path.of(System.getProperty("nahtlos.root", "."))
                .toAbsolutePath()
                .normalize();
        var settings = StackSettings.onFreePorts(root, Files.createTempDirectory("nahtlos-bench"), Map.of());
        boolean gut;
        try (var stack = LocalStack.start(settings, new Progress(System.out), Set.of(Service.STATUS, Service.CASE))) {
            gut = new WechseltagBench(stack, anzahl, toeten).miss().gut();
        }
        System.exit(gut ? 0 : 1);
    }

    /**
     * How it went.
     *
     * @param sekunden without what people record in between
     * @param gut nothing is lost, nothing is there twice
     */
    record Ausgang(double sekunden, boolean gut) {}

    Ausgang miss() throws Exception {
        for (Service service : List.of(Service.STATUS, Service.CASE)) {
            stelleUhr(service);
        }
        double sekunden;
        try (var jobcenter = jobcenter().start()) {
            System.out.printf("--- %d others before, so that the services are warm%n", VORLAUF);
            wechseltag(VORLAUF, false);
            System.out.printf("--- the day%n");
            sekunden = wechseltag(anzahl, toeten);
        }
        warte("outbox", () -> !tag.bilanz().containsValue(false));
        tag.bilanz().forEach((was, gilt) -> System.out.printf("%s: %s%n", gilt ? "yes" : "NO ", was));
        return new Ausgang(sekunden, !tag.bilanz().containsValue(false));
    }

    private double wechseltag(int personen, boolean toeten) throws Exception {
        tag.registriere(personen);
        stapel("ASYLGESUCH and ASYLANTRAG", tag.imVerfahren());
        warte("the facts of January", () -> tag.asylbewerber() >= personen);
        long beginn = System.nanoTime();
        stapel("the Bescheide of the day", tag.zeilen(BESCHEID));
        warte("Uebergaenge", () -> tag.uebergaenge() == tag.gesamt());
        double bisUebergang = sekunden(beginn);
        System.out.printf("%d Uebergaenge %.1f s after the first Bescheid%s%n", personen, bisUebergang, last());
        stapel("applications", tag.antraege("2025-10-06"));
        bestaetige();
        long bereitstellung = System.nanoTime();
        stelleBereit(personen, toeten);
        warte("acceptances", () -> tag.uebergaben("ANGENOMMEN") >= tag.gesamt());
        double bisAnnahme = sekunden(bereitstellung);
        System.out.printf("%d Uebergaben provided and accepted in %.1f s%s%n", personen, bisAnnahme, last());
        System.out.printf(
                "end to end: %.1f s without, %.1f s with the applications and confirmations that people record"
                        + " in between%s%n",
                bisUebergang + bisAnnahme, sekunden(beginn), toeten ? ", case-service killed once" : "");
        return bisUebergang + bisAnnahme;
    }

    private void stapel(String name, String zeilen) throws Exception {
        long beginn = System.nanoTime();
        int zahl = aufrufe.stapel(zeilen);
        System.out.printf("Stapel, %s: %d recorded in %.1f s%n", name, zahl, sekunden(beginn));
    }

    private void bestaetige() throws Exception {
        long beginn = System.nanoTime();
        try (var arbeiter = Executors.newFixedThreadPool(4)) {
            for (String wechsel : tag.wechsel()) {
                arbeiter.submit(() -> aufrufe.schreibe(
                        Service.STATUS,
                        "leistung.koblenz",
                        "/rechtskreiswechsel/" + wechsel + "/bestaetigung",
                        "{\"letzterLeistungsmonat\":\"2025-10\"}"));
            }
        }
        System.out.printf("Confirmations in %.1f s%n", sekunden(beginn));
    }

    /** In bulk; what is still open after a crash is provided by the next request. */
    private void stelleBereit(int personen, boolean toeten) throws Exception {
        if (toeten) {
            Thread.ofPlatform().daemon().start(() -> toeteBei(tag.gesamt() - personen / 2));
        }
        for (int versuch = 1; tag.uebergaben() < tag.gesamt(); versuch++) {
            long beginn = System.nanoTime();
            var offene = tag.offeneUebergaenge();
            try {
                aufrufe.schreibe(Service.CASE, "leitung.koblenz", "/uebergaben/bereitstellung", sammelanfrage(offene));
                System.out.printf(
                        "Bereitstellung of %d, request %d: %.1f s%s%n",
                        offene.size(), versuch, sekunden(beginn), last());
            } catch (IOException | IllegalStateException e) {
                System.out.printf(
                        "Bereitstellung of %d, request %d: broken off after %.1f s, %d are stored%n",
                        offene.size(), versuch, sekunden(beginn), tag.uebergaben());
                warte("restart", () -> stack.service(Service.CASE).isRunning());
                Thread.sleep(500);
            }
        }
    }

    private static String sammelanfrage(List<String> uebergaenge) {
        return Json.object(
                        "an",
                        Json.object("art", "LEISTUNGSTRAEGER", "id", "JC-07111"),
                        "ansprechpartner",
                        "Leitung, 0261 000-000",
                        "uebergaenge",
                        Json.array(uebergaenge.toArray()))
                .toString();
    }

    private void toeteBei(int uebergaben) {
        try {
            warte("half of the Uebergaben", () -> tag.uebergaben() >= uebergaben);
            stack.service(Service.CASE).kill();
            System.out.println("case-service killed");
            stack.service(Service.CASE).start();
            stelleUhr(Service.CASE);
            System.out.println("case-service is ready again");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private JobcenterConsumer jobcenter() {
        var settings = new JobcenterConsumer.Settings(
                stack.settings().bootstrapServers(), URI.create(stack.settings().url(Service.CASE)), "JC-07111");
        return new JobcenterConsumer(settings, () -> aufrufe.token("jobcenter.koblenz"), zeile -> {});
    }

    private void stelleUhr(Service service) throws IOException, InterruptedException {
        aufrufe.stelleUhr(service, "2025-10-06T08:00:00Z");
    }

    private static void warte(String worauf, Callable<Boolean> erreicht) throws Exception {
        long beginn = System.nanoTime();
        while (!erreicht.call()) {
            if (System.nanoTime() - beginn > GEDULD.toNanos()) {
                System.out.println("given up waiting: " + worauf);
                return;
            }
            Thread.sleep(400);
        }
    }

    private static double sekunden(long beginn) {
        return Duration.ofNanos(System.nanoTime() - beginn).toMillis() / 1000.0;
    }

    private static String last() {
        return ", load %.1f"
                .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
