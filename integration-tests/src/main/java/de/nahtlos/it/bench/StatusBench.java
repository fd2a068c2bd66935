package de.nahtlos.it.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.it.stack.StackSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures status-service alone, as packaged: lines per second of a Stapel with 3 in 100 wrong lines, and the seconds of a
 * recomputation of which one person in twenty changes; on request the service is killed in the middle of it. Everything
 * runs on this machine, also what asks; the load average is printed beside each figure.
 *
 * <p>Run: {@code java -Dnahtlos.root=. -Dnahtlos.stack.dir=target/stack
 * -Dnahtlos.keycloak.version=26.7.3 -cp integration-tests/target/classes:$(cat integration-tests/target/classpath.txt)
 * de.nahtlos.it.bench.StatusBench [copies of 1,000 persons] [lines of a large Stapel] [kill]}, after {@code mvn package}.
 */
public final class StatusBench {

    private static final int VORLAGE = 1000;

    private final LocalStack stack;
    private final Aufrufe aufrufe;

    private StatusBench(LocalStack stack) {
        this.stack = stack;
        this.aufrufe = new Aufrufe(stack.settings());
    }

    /** @param arguments how often the 1,000 persons are copied (99), lines of a large Stapel (0), whether to kill */
    public static void main(String[] arguments) throws Exception {
        int kopien = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 99;
        int grosse = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        boolean toeten = arguments.length > 2 && arguments[2].equals("kill");
        if (System.getProperty(ServiceProcess.JAVA_OPTIONS) == null) {
            System.setProperty(ServiceProcess.JAVA_OPTIONS, "-Xmx256m -XX:+UseSerialGC");
        }
        Path root = Path.of(System.getProperty("nahtlos.root", "."))
                .toAbsolutePath()
                .normalize();
        var settings = StackSettings.onFreePorts(root, Files.createTempDirectory("nahtlos-bench"), Map.of());
        try (var stack = LocalStack.start(settings, new Progress(System.out), Set.of(Service.STATUS))) {
            new StatusBench(stack).miss(kopien, grosse, toeten);
        }
        System.exit(0);
    }

    private void miss(int kopien, int grosse, boolean toeten) throws Exception {
        Vorlage vorlage = new Vorlage(stack.postgres().superuser("status"));
        int warm = 500;
        int gemessen = 2500;
        int weitere = grosse / 4;
        vorlage.registriere(0, VORLAGE);
        sende("copied later", Stapeldatei.ueber(0, VORLAGE));
        vorlage.vervielfache(kopien);
        vorlage.registriere(VORLAGE, VORLAGE + warm + gemessen + weitere);
        sende("warm-up", Stapeldatei.ueber(VORLAGE, VORLAGE + warm));
        int ab = VORLAGE + warm;
        String datei = Stapeldatei.mitFalschen(ab, ab + gemessen, 300);
        sende("3 % wrong", datei);
        sende("sent again", datei);
        if (weitere > 0) {
            sende("large", Stapeldatei.ueber(ab + gemessen, ab + gemessen + weitere));
        }
        System.out.printf("%d persons have a Wechsel of another rule%n", vorlage.alsNachAndererRegel());
        var lauf = new Neuberechnungslauf(aufrufe);
        zeige("dry run", lauf.bis("GEPRUEFT"));
        lauf.bestaetige();
        if (toeten) {
            toeteMittendrin(lauf);
        }
        zeige("application", lauf.bis("ABGESCHLOSSEN"));
        System.out.println(vorlage.ersetzungen());
    }

    /** After a quarter of the persons. */
    private void toeteMittendrin(Neuberechnungslauf lauf) throws IOException, InterruptedException {
        JsonNode ansicht = lauf.zeige();
        int alle = ansicht.path("probelauf").path("geprueft").asInt();
        while (ansicht.path("anwendung").path("geprueft").asInt() < alle / 4) {
            Thread.sleep(100);
            ansicht = lauf.zeige();
        }
        var dienst = stack.service(Service.STATUS);
        dienst.kill();
        System.out.printf("kill -9 after %s of %d persons%n", ansicht.path("anwendung"), alle);
        dienst.start();
        System.out.printf("started again, at %s%n", lauf.zeige().path("anwendung"));
    }

    private void sende(String name, String zeilen) throws IOException, InterruptedException {
        long beginn = System.nanoTime();
        var antwort = aufrufe.schreibe(
                Service.STATUS, "abh.koblenz", "/ereignisse/stapel?modus=UEBERNEHMEN", "application/x-ndjson", zeilen);
        double sekunden = Duration.ofNanos(System.nanoTime() - beginn).toMillis() / 1000.0;
        Map<String, Integer> status = new TreeMap<>();
        antwort.lines()
                .forEach(zeile -> status.merge(Json.read(zeile).path("status").asText(), 1, Integer::sum));
        long anzahl = antwort.lines().count();
        System.out.printf(
                "Stapel, %s: %d lines in %.1f s, %.0f/s, %s%s%n",
                name, anzahl, sekunden, anzahl / sekunden, status, umstaende());
    }

    private void zeige(String name, JsonNode lauf) throws IOException {
        System.out.printf(
                "Neuberechnung, %s: %s in %.1f s%s%n", name, lauf, Neuberechnungslauf.sekunden(lauf), umstaende());
    }

    private String umstaende() throws IOException {
        String speicher =
                Files.readAllLines(Path.of(
                                "/proc",
                                Long.toString(stack.service(Service.STATUS).pid()),
                                "status"))
                        .stream()
                        .filter(zeile -> zeile.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("");
        return ", load %.1f, %s"
                .formatted(
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        speicher.replaceAll("\\s+", " "));
    }
}
