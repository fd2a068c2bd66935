package de.nahtlos.it.bench;

import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.it.stack.StackSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * {@code ./nahtlos bench}: what Nahtlos does on this machine, as packaged, on servers that write durably, each figure beside
 * a reference of the same run. Prints a table and writes {@code target/bench/ergebnis.json}. What is meant by each figure
 * stands in {@code integration-tests/docs/messungen.md}.
 */
public final class Bench {

    private static final int VORLAGE = 1000;
    private static final int CLIENTS = 8;

    /** Seconds until the compiler of the JVM knows what is called often. */
    private static final int WARM = 20;

    private static final String BESCHEID_FOLGT =
            "{\"typ\":\"AE_ERTEILT\",\"datum\":\"2025-10-02\",\"paragraf\":\"25 Abs. 2\",\"gueltigBis\":\"2028-10-01\"}";

    private final LocalStack stack;
    private final Aufrufe aufrufe;
    private final Messtafel tafel;
    private final Umfang umfang;

    /**
     * How much is measured.
     *
     * @param personen persons in status-service; as many Faelle, ten times as many tasks
     * @param vergangene past stays per place
     * @param sekunden of each measurement
     * @param raten recognitions per second whose effects are awaited
     * @param wechsel persons on the day of the change
     */
    public record Umfang(int personen, int vergangene, int sekunden, List<Integer> raten, int wechsel) {

        /** In a few minutes. */
        public static Umfang kurz() {
            return new Umfang(10_000, 2, 6, List.of(50, 200), 500);
        }

        /** @param personen how many persons there are */
        public static Umfang voll(int personen) {
            return new Umfang(personen, 50, 20, List.of(50, 200, 500), 3000);
        }
    }

    private Bench(LocalStack stack, Messtafel tafel, Umfang umfang) {
        this.stack = stack;
        this.aufrufe = new Aufrufe(stack.settings());
        this.tafel = tafel;
        this.umfang = umfang;
    }

    /**
     * Measures and prints.
     *
     * @return how many goals are missed
     */
    public static long laufe(Path root, Umfang umfang, PrintStream out) throws Exception {
        if (System.getProperty(ServiceProcess.JAVA_OPTIONS) == null) {
            System.setProperty(ServiceProcess.JAVA_OPTIONS, "-Xmx320m -XX:+UseSerialGC");
        }
        var settings = StackSettings.onFreePorts(root, Files.createTempDirectory("nahtlos-bench"), Map.of());
        var tafel = new Messtafel(out);
        try (var stack = LocalStack.start(settings, new Progress(out))) {
            new Bench(stack, tafel, umfang).miss();
        }
        tafel.schliesse(root.resolve("target/bench/ergebnis.json"));
        return tafel.verfehlt();
    }

    private void miss() throws Exception {
        for (Service service : Service.values()) {
            aufrufe.stelleUhr(service, "2025-10-06T08:00:00Z");
        }
        saee();
        var pgbench = new Pgbench(
                datenbank("postgres"),
                () -> datenbank("pgbench"),
                stack.settings().postgresPort(),
                umfang.personen());
        schreibe(pgbench);
        lies(pgbench);
        wirke();
        wechseltag();
        rechneNeu();
        starte();
    }

    private void saee() throws Exception {
        tafel.abschnitt("data: %d persons and Faelle, %d tasks".formatted(umfang.personen(), umfang.personen() * 10L));
        var vorlage = new Vorlage(datenbank("status"));
        vorlage.registriere(0, VORLAGE);
        aufrufe.stapel(Stapeldatei.ueber(0, VORLAGE));
        vorlage.vervielfache(umfang.personen() / VORLAGE - 1);
        String person = "md5(md5('person' || n %% %d)::uuid || ':' || 1 + n / %d)::uuid".formatted(VORLAGE, VORLAGE);
        Fallvorlage.fuelle(datenbank("fall"), umfang.personen(), 10, person);
        new Bestandsvorlage(datenbank("unterbringung")).fuelle(umfang.vergangene());
        Ruhe.warteAb(stack.settings().bootstrapServers());
    }

    private void schreibe(Pgbench pgbench) throws Exception {
        tafel.abschnitt("POST ereignisse, %d clients, one after the other each".formatted(CLIENTS));
        var personen = personen("select person_id from statusabschnitt where status = 'ANERKANNT' and bis is null");
        Collections.shuffle(personen, new Random(1));
        var naechste = new AtomicInteger();
        Callable<?> erteile = () -> {
            UUID person = personen.get(naechste.getAndIncrement());
            return aufrufe.schreibe(
                    Service.STATUS, "abh.koblenz", "/personen/" + person + "/ereignisse", BESCHEID_FOLGT);
        };
        Dauerlauf.laufe(CLIENTS, WARM, erteile);
        Ruhe.warteAb(stack.settings().bootstrapServers());
        var posts = Dauerlauf.laufe(CLIENTS, umfang.sekunden(), erteile);
        var referenz = pgbench.schreibe(CLIENTS, umfang.sekunden());
        tafel.trage(Messwert.von("POST ereignisse, throughput", posts.jeSekunde(umfang.sekunden()), "1/s")
                .neben("pgbench", referenz.jeSekunde(umfang.sekunden()))
                .mindestensAnteil(0.45));
        tafel.trage(
                Messwert.von("POST ereignisse, p50", posts.quantil(0.5), "ms").neben("pgbench", referenz.quantil(0.5)));
        tafel.trage(Messwert.von("POST ereignisse, p99", posts.quantil(0.99), "ms")
                .neben("pgbench", referenz.quantil(0.99)));
    }

    private void lies(Pgbench pgbench) throws Exception {
        Ruhe.warteAb(stack.settings().bootstrapServers());
        tafel.abschnitt("reading at a fixed rate, each request timed from when it is due");
        var personen = personen("select id from person");
        Collections.shuffle(personen, new Random(2));
        var naechste = new AtomicInteger();
        Callable<String> person = () -> "/personen/" + personen.get(naechste.getAndIncrement() % personen.size());
        lies(pgbench, Service.STATUS, "leistung.koblenz", person, "GET person", 50);
        lies(
                pgbench,
                Service.STATUS,
                "leistung.koblenz",
                () -> person.call() + "/stand?am=2025-10-06",
                "GET stand",
                50);
        lies(pgbench, Service.CASE, "lotse.koblenz", () -> "/faelle?zustaendig=ich", "GET faelle?zustaendig=ich", 25);
        lies(pgbench, Service.CASE, "lotse.koblenz", () -> "/aufgaben", "GET aufgaben", 25);
        lies(pgbench, Service.HOUSING, "unterkunft.koblenz", () -> "/verfuegbarkeit", "GET verfuegbarkeit", 20);
        lies(pgbench, Service.HOUSING, "unterkunft.koblenz", () -> "/lagebild", "GET lagebild", 20);
    }

    private void lies(Pgbench pgbench, Service service, String user, Callable<String> pfad, String name, int jeSekunde)
            throws Exception {
        Callable<?> frage = () -> aufrufe.hole(service, user, pfad.call());
        Lastlauf.laufe(4 * jeSekunde, jeSekunde, frage); // warm
        var zeiten = Lastlauf.laufe(umfang.sekunden() * jeSekunde, jeSekunde, frage);
        var referenz = pgbench.lese(4, umfang.sekunden(), jeSekunde);
        tafel.trage("%s, %d/s".formatted(name, jeSekunde), zeiten, "pgbench select", referenz, 100);
    }

    private void wirke() throws Exception {
        tafel.abschnitt("from the 201 of a recognition to its effect");
        var tag = new Wechseltag(datenbank("status"), datenbank("fall"), "R");
        var wirkung = new Wirkungslast(aufrufe, datenbank("fall"), datenbank("unterbringung"));
        wirkung.miss(asylbewerber(tag, 200), 20); // warm
        for (int rate : umfang.raten()) {
            var zeiten = wirkung.miss(asylbewerber(tag, rate * umfang.sekunden()), rate);
            var referenz =
                    Kafkarunde.laufe(stack.settings().bootstrapServers(), rate * Math.min(umfang.sekunden(), 5), rate);
            for (var wirkungsort : zeiten.entrySet()) {
                String name = "201 → %s, %d/s".formatted(wirkungsort.getKey(), rate);
                var p99 = Messwert.von(name + ", p99", wirkungsort.getValue().quantil(0.99), "ms")
                        .neben("Kafka round", referenz.quantil(0.99));
                tafel.trage(Messwert.von(name + ", p50", wirkungsort.getValue().quantil(0.5), "ms")
                        .neben("Kafka round", referenz.quantil(0.5)));
                tafel.trage(rate == 200 ? p99.hoechstens(150) : p99);
            }
        }
    }

    /** New persons in the asylum procedure, each with a place, whose facts have arrived everywhere. */
    private List<UUID> asylbewerber(Wechseltag tag, int anzahl) throws Exception {
        tag.registriere(anzahl);
        Bestandsvorlage.ziehEin(datenbank("unterbringung"), tag.personen());
        aufrufe.stapel(tag.imVerfahren());
        while (tag.asylbewerber() < anzahl) {
            Thread.sleep(200);
        }
        Ruhe.warteAb(stack.settings().bootstrapServers());
        return tag.personen();
    }

    private void wechseltag() throws Exception {
        tafel.abschnitt("the day of the change");
        var ausgang = new WechseltagBench(stack, umfang.wechsel(), false).miss();
        var dauer = Messwert.von("day of the change, %d Wechsel".formatted(umfang.wechsel()), ausgang.sekunden(), "s");
        tafel.trage(umfang.wechsel() < 3000 ? dauer : dauer.hoechstens(60));
        tafel.trage(Messwert.von("day of the change, lost or twice", ausgang.gut() ? 0 : 1, "")
                .hoechstens(0));
    }

    private void rechneNeu() throws Exception {
        Ruhe.warteAb(stack.settings().bootstrapServers());
        tafel.abschnitt("Stapel and recomputation");
        new Vorlage(datenbank("status")).registriere(VORLAGE, 2 * VORLAGE);
        long beginn = System.nanoTime();
        int zeilen = aufrufe.stapel(Stapeldatei.ueber(VORLAGE, 2 * VORLAGE));
        tafel.trage(Messwert.von("Stapel", zeilen / ((System.nanoTime() - beginn) / 1e9), "1/s"));
        var lauf = new Neuberechnungslauf(aufrufe).bis("GEPRUEFT");
        double sekunden = Neuberechnungslauf.sekunden(lauf);
        int geprueft = lauf.path("geprueft").asInt();
        tafel.trage(Messwert.von("recomputation, dry run, 100,000 persons", sekunden * 100_000 / geprueft, "s")
                .hoechstens(60));
    }

    private void starte() throws IOException {
        tafel.abschnitt("start and memory");
        Map<Service, Double> ohne = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ServiceProcess dienst = stack.service(service);
            tafel.trage(Messwert.von(service.module() + ", memory after the load", Startlauf.speicher(dienst), "MiB")
                    .hoechstens(300));
            ohne.put(service, Startlauf.sekunden(dienst));
        }
        stack.trainStarts();
        for (Service service : Service.values()) {
            ServiceProcess dienst = stack.service(service);
            tafel.trage(Messwert.von(service.module() + ", start", Startlauf.sekunden(dienst), "s")
                    .neben("without AOT cache", ohne.get(service))
                    .hoechstens(1.2));
            tafel.trage(Messwert.von(service.module() + ", memory after the start", Startlauf.speicher(dienst), "MiB")
                    .hoechstens(300));
        }
    }

    private List<UUID> personen(String sql) throws SQLException {
        List<UUID> personen = new ArrayList<>();
        try (var verbindung = datenbank("status").getConnection();
                var anweisung = verbindung.createStatement();
                var zeilen = anweisung.executeQuery(sql + " order by 1 limit 200000")) {
            while (zeilen.next()) {
                personen.add(zeilen.getObject(1, UUID.class));
            }
        }
        return personen;
    }

    private DataSource datenbank(String name) {
        return stack.postgres().superuser(name);
    }
}
