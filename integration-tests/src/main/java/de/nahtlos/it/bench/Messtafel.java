package de.nahtlos.it.bench;

import de.nahtlos.it.api.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the figures of a run: each is printed as soon as it is known, all of them once more as one table at the end. */
final class Messtafel {

    private final PrintStream out;
    private final List<Messwert> werte;
    private final String vorsatz;

    Messtafel(PrintStream out) {
        this(out, new ArrayList<>(), "");
    }

    private Messtafel(PrintStream out, List<Messwert> werte, String vorsatz) {
        this.out = out;
        this.werte = werte;
        this.vorsatz = vorsatz;
    }

    /** The same table; the names of further figures begin with this. */
    Messtafel mit(String vorsatz) {
        return new Messtafel(out, werte, vorsatz);
    }

    void trage(Messwert wert) {
        var benannt = wert.mitVorsatz(vorsatz);
        werte.add(benannt);
        out.println("    " + benannt.zeile());
    }

    /** What was entered so far. */
    List<Messwert> werte() {
        return List.copyOf(werte);
    }

    void abschnitt(String name) {
        out.printf("--- %s (load %.1f)%n", name, last());
    }

    /** Median and tail of calls, each beside the same of the reference. */
    void trage(String name, Lastlauf.Zeiten zeiten, String was, Lastlauf.Zeiten vergleich, double p95Hoechstens) {
        trage(Messwert.von(name + ", p50", zeiten.quantil(0.5), "ms").neben(was, vergleich.quantil(0.5)));
        trage(Messwert.von(name + ", p95", zeiten.quantil(0.95), "ms")
                .neben(was, vergleich.quantil(0.95))
                .hoechstens(p95Hoechstens));
        trage(Messwert.von(name + ", p99", zeiten.quantil(0.99), "ms").neben(was, vergleich.quantil(0.99)));
    }

    /** Prints the table and writes it as JSON. */
    void schliesse(Path datei) throws IOException {
        out.println();
        werte.forEach(wert -> out.println(wert.zeile()));
        var liste = Json.array();
        werte.forEach(wert -> liste.add(wert.json()));
        Files.createDirectories(datei.getParent());
        Files.writeString(datei, liste.toPrettyString() + "\n");
        out.printf("%n%d figures, %d goals missed, load %.1f; as JSON: %s%n", werte.size(), verfehlt(), last(), datei);
    }

    long verfehlt() {
        return werte.stream()
                .filter(wert -> Boolean.FALSE.equals(wert.erfuellt()))
                .count();
    }

    private static double last() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
