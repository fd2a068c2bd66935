package de.nahtlos.it.bench;

import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.kit.stack.Homes;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code ./nahtlos bench}: what Nahtlos does on this machine, as packaged, on servers that write durably, each figure beside
 * a reference of the same run. Prints a table and writes {@code target/bench/ergebnis.json}. What is meant by each figure
 * stands in {@code integration-tests/docs/messungen.md}.
 */
public final class Bench {

    private static final List<Integer> WACHSTUM = List.of(10_000, 100_000, 1_000_000);

    /** What is measured on seeded data, by the name under which it can be asked for alone, in this order. */
    private static final Map<String, Teil> TEILE = teile();

    private static Map<String, Teil> teile() {
        Map<String, Teil> teile = new LinkedHashMap<>();
        teile.put("schreiben", stand -> new Schreibmessung(stand).miss());
        teile.put("lesen", stand -> new Lesemessung(stand).miss());
        teile.put("wirkung", stand -> new Wirkungsmessung(stand).miss());
        teile.put("wechseltag", Bench::wechseltag);
        teile.put("stapel", Bench::rechneNeu);
        return teile;
    }

    private final Path root;
    private final PrintStream out;

    public Bench(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /** One part of the benchmark. */
    @FunctionalInterface
    private interface Teil {
        void miss(Messstand stand) throws Exception;
    }

    /** Names of the parts that {@link #laufe(Umfang, Set)} knows. */
    public static Set<String> teilnamen() {
        return TEILE.keySet();
    }

    /** Measures everything and prints. */
    public void laufe(Umfang umfang) throws Exception {
        var tafel = new Messtafel(out);
        an(umfang, tafel, stand -> {
            var start = new Startmessung(stand);
            start.missStart();
            miss(stand, TEILE.keySet());
            start.missSpeicher();
        });
        tafel.schliesse(root.resolve("target/bench/ergebnis.json"));
    }

    /** Measures some parts only, for whoever works on what they measure; the services start as they are. */
    public void laufe(Umfang umfang, Set<String> namen) throws Exception {
        var tafel = new Messtafel(out);
        an(umfang, tafel, stand -> miss(stand, namen));
        tafel.schliesse(root.resolve("target/bench/teile.json"));
    }

    /** Measures writing and reading with more and more persons, and how much the tail grows. */
    public void wachse() throws Exception {
        var tafel = new Messtafel(out);
        for (int personen : WACHSTUM) {
            var teil = tafel.mit(Wachstum.vorsatz(personen));
            an(Umfang.wachstum(personen), teil, stand -> miss(stand, Set.of("schreiben", "lesen")));
        }
        Wachstum.trage(tafel, WACHSTUM.getFirst(), WACHSTUM.getLast());
        tafel.schliesse(root.resolve("target/bench/wachstum.json"));
    }

    private void an(Umfang umfang, Messtafel tafel, Teil teil) throws Exception {
        if (System.getProperty(ServiceProcess.JAVA_OPTIONS) == null) {
            System.setProperty(ServiceProcess.JAVA_OPTIONS, "-Xms96m -Xmx320m -XX:+UseSerialGC");
        }
        Path ordner = Files.createTempDirectory("nahtlos-bench");
        out.println("Data and logs of this measurement, deleted when it is complete: " + ordner);
        var settings = StackSettings.onFreePorts(root, ordner, Map.of());
        try (var stack = LocalStack.start(settings, new Progress(out))) {
            var pgbench = new Pgbench(
                    stack.postgres().superuser("postgres"),
                    () -> stack.postgres().superuser("pgbench"),
                    settings.postgresPort(),
                    umfang.personen());
            teil.miss(new Messstand(stack, new Aufrufe(settings), pgbench, tafel, umfang));
        }
        Homes.delete(ordner);
    }

    private static void miss(Messstand stand, Set<String> namen) throws Exception {
        for (Service service : Service.values()) {
            stand.starte(service);
        }
        stand.saee();
        for (var teil : TEILE.entrySet()) {
            if (namen.contains(teil.getKey())) {
                teil.getValue().miss(stand);
            }
        }
        stand.tafel()
                .trage(Messwert.von("answers of 503", stand.aufrufe().vertroestet(), "")
                        .hoechstens(0));
    }

    private static void wechseltag(Messstand stand) throws Exception {
        stand.tafel().abschnitt("the day of the change");
        int wechsel = stand.umfang().wechsel();
        var ausgang = new WechseltagBench(stand.stack(), wechsel, false).miss();
        var dauer = Messwert.von("day of the change, %d Wechsel".formatted(wechsel), ausgang.sekunden(), "s");
        stand.tafel().trage(wechsel < 3000 ? dauer : dauer.hoechstens(60));
        stand.tafel()
                .trage(Messwert.von("day of the change, lost or twice", ausgang.gut() ? 0 : 1, "")
                        .hoechstens(0));
    }

    private static void rechneNeu(Messstand stand) throws Exception {
        stand.ruhe();
        stand.tafel().abschnitt("Stapel and recomputation");
        String stapel = stand.weitere();
        long beginn = System.nanoTime();
        int zeilen = stand.aufrufe().stapel(stapel);
        stand.tafel().trage(Messwert.von("Stapel", zeilen / ((System.nanoTime() - beginn) / 1e9), "1/s"));
        var lauf = new Neuberechnungslauf(stand.aufrufe()).bis("GEPRUEFT");
        double sekunden = Neuberechnungslauf.sekunden(lauf);
        int geprueft = lauf.path("geprueft").asInt();
        stand.tafel()
                .trage(Messwert.von("recomputation, dry run, 100,000 persons", sekunden * 100_000 / geprueft, "s")
                        .hoechstens(60));
    }
}
