package de.nahtlos.it.bench;

import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.it.stack.StackSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Measures housing-service alone, as packaged: questions about free places and the Lagebild with 200 Gemeinden, 20,000
 * places and a million past stays; from the event of a recognition to the opened Auszug; a spreadsheet of 5,000 lines.
 * Everything runs on this machine, also what asks; the load average is printed beside each figure.
 *
 * <p>Run: {@code java -Dnahtlos.root=. -Dnahtlos.stack.dir=target/stack
 * -Dnahtlos.keycloak.version=26.7.3 -cp integration-tests/target/classes:$(cat integration-tests/target/classpath.txt)
 * de.nahtlos.it.bench.HousingBench [past stays per place] [seconds] [events]}, after {@code mvn package}.
 */
public final class HousingBench {

    private static final String UNTERKUNFT = "unterkunft.koblenz";
    private static final int JE_SEKUNDE = 20;
    private static final int WARM = 200;

    private final LocalStack stack;
    private final Aufrufe aufrufe;

    private HousingBench(LocalStack stack) {
        this.stack = stack;
        this.aufrufe = new Aufrufe(stack.settings());
    }

    /** @param arguments past stays per place (50), seconds of each run (30), events (3000) */
    public static void main(String[] arguments) throws Exception {
        int vergangene = argument(arguments, 0, 50);
        int sekunden = argument(arguments, 1, 30);
        int ereignisse = argument(arguments, 2, 3000);
        if (System.getProperty(ServiceProcess.JAVA_OPTIONS) == null) {
            System.setProperty(ServiceProcess.JAVA_OPTIONS, "-Xmx384m -XX:+UseSerialGC");
        }
        Path root = Path.of(System.getProperty("nahtlos.root", "."))
                .toAbsolutePath()
                .normalize();
        var settings = StackSettings.onFreePorts(root, Files.createTempDirectory("nahtlos-bench"), Map.of());
        try (var stack = LocalStack.start(settings, new Progress(System.out), Set.of(Service.HOUSING))) {
            new HousingBench(stack).miss(vergangene, sekunden, ereignisse);
        }
        System.exit(0);
    }

    private static int argument(String[] arguments, int ort, int standard) {
        return arguments.length > ort ? Integer.parseInt(arguments[ort]) : standard;
    }

    private void miss(int vergangene, int sekunden, int ereignisse) throws Exception {
        var bestand = new Bestandsvorlage(stack.postgres().superuser("unterbringung"));
        System.out.println(bestand.fuelle(vergangene));
        for (String anfrage : List.of(
                "/verfuegbarkeit",
                "/verfuegbarkeit?gemeinde=07111042&personen=2",
                "/verfuegbarkeit?personen=2&merkmale=BARRIEREFREI&von=2026-03-01",
                "/lagebild")) {
            frage(anfrage, sekunden);
        }
        fuehreEin();
        var auszuege = new Auszugslast(stack.settings().bootstrapServers());
        var bewohner = bestand.bewohner(WARM + ereignisse);
        auszuege.miss(bewohner.subList(0, WARM), JE_SEKUNDE);
        System.out.println(auszuege.miss(bewohner.subList(WARM, bewohner.size()), 100));
    }

    private void frage(String anfrage, int sekunden) throws Exception {
        Callable<?> frage = () -> aufrufe.hole(Service.HOUSING, UNTERKUNFT, anfrage);
        Lastlauf.laufe(5, 20, frage); // warm
        System.out.printf(
                "GET %s, %d/s: %s%n", anfrage, JE_SEKUNDE, Lastlauf.laufe(JE_SEKUNDE * sekunden, JE_SEKUNDE, frage));
    }

    /** 5,000 lines, 100 of them wrong: checked, stored, and stored again. */
    private void fuehreEin() throws Exception {
        StringBuilder datei = new StringBuilder("Unterkunft;Art;Gemeindeschlüssel;Straße;PLZ;Ort;Zimmer;Betten\n");
        for (int i = 1; i <= 5000; i++) {
            datei.append("Einfuhr ")
                    .append(i / 25)
                    .append(";GU;07111001;Probeweg 1;56068;Koblenz;Zimmer ")
                    .append(i);
            datei.append(i % 50 == 0 ? ";viele\n" : ";2\n");
        }
        for (String modus : List.of("PRUEFEN", "UEBERNEHMEN", "UEBERNEHMEN")) {
            long beginn = System.nanoTime();
            String antwort = aufrufe.schreibe(
                    Service.HOUSING, UNTERKUNFT, "/bestand/einfuhr?modus=" + modus, "text/csv", datei.toString());
            System.out.printf(
                    "Spreadsheet, %s: %.1f s, %s%n",
                    modus, (System.nanoTime() - beginn) / 1e9, antwort.replaceAll(",\"meldungen\".*", ""));
        }
    }
}
