package de.nahtlos.it.bench;

import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.it.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The lists of a Lotse among many cases: 50 requests per second in turn to {@code /faelle?zustaendig=ich} and {@code
 * /aufgaben}, sent when they are due and not when the last one is answered. Prints the percentiles; then the same with
 * status-service stopped. And 300 cases transferred in one request.
 *
 * <p>Run: {@code java -Dnahtlos.root=. -Dnahtlos.stack.dir=target/stack
 * -Dnahtlos.keycloak.version=26.7.3 -cp integration-tests/target/classes:$(cat integration-tests/target/classpath.txt)
 * de.nahtlos.it.bench.ListenBench [cases] [tasks per case] [seconds]}, after {@code mvn package}.
 */
public final class ListenBench {

    private static final String LOTSE = "lotse.koblenz";
    private static final List<String> PFADE = List.of("/faelle?zustaendig=ich", "/aufgaben");
    private static final int JE_SEKUNDE = 50;

    private static final String PERSONEN = """
            insert into person (id, kommune, version, vorname, nachname, geburtsdatum, staatsangehoerigkeit, erwerbsfaehig,
              dauerhaft_voll_erwerbsgemindert, hilfebeduerftig, registriert_am)
            select md5('person' || n)::uuid, '07111', 1, 'Adam', 'Testmann', date '1990-01-10', 'SYR', true, false, true, now()
            from generate_series(1, %1$d) n
            """;

    private final LocalStack stack;
    private final Aufrufe aufrufe;

    private ListenBench(LocalStack stack) {
        this.stack = stack;
        this.aufrufe = new Aufrufe(stack.settings());
    }

    /** @param arguments cases (100,000), tasks per case (10), seconds of each measurement (20) */
    public static void main(String[] arguments) throws Exception {
        int faelle = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int aufgaben = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        int sekunden = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        if (System.getProperty(ServiceProcess.JAVA_OPTIONS) == null) {
            System.setProperty(ServiceProcess.JAVA_OPTIONS, "-Xmx320m -XX:+UseSerialGC");
        }
        Path root = Path.of(System.getProperty("nahtlos.root", "."))
                .toAbsolutePath()
                .normalize();
        var settings = StackSettings.onFreePorts(root, Files.createTempDirectory("nahtlos-bench"), Map.of());
        try (var stack = LocalStack.start(settings, new Progress(System.out), Set.of(Service.STATUS, Service.CASE))) {
            new ListenBench(stack).miss(faelle, aufgaben, sekunden);
        }
        System.exit(0);
    }

    private void miss(int faelle, int aufgaben, int sekunden) throws Exception {
        var fall = stack.postgres().superuser("fall");
        fuehreAus(stack.postgres().superuser("status"), PERSONEN.formatted(faelle), "vacuum analyze");
        Fallvorlage.fuelle(fall, faelle, aufgaben, "md5('person' || n)::uuid");
        System.out.printf("%d cases, %d tasks%n", faelle, faelle * aufgaben);
        laste("warm-up", 40);
        laste("with names", sekunden);
        stack.service(Service.STATUS).stop();
        laste("status-service stopped", sekunden);
        uebertrage(fall);
    }

    private void laste(String name, int sekunden) throws Exception {
        var nummer = new AtomicInteger();
        var fehler = new AtomicInteger();
        var zeiten = Lastlauf.laufe(sekunden * JE_SEKUNDE, JE_SEKUNDE, () -> {
            if (!istVolleSeite(PFADE.get(nummer.getAndIncrement() % PFADE.size()))) {
                fehler.incrementAndGet();
            }
            return null;
        });
        System.out.printf("%s, %d/s: %s, %d not as expected%n", name, JE_SEKUNDE, zeiten, fehler.get());
    }

    private boolean istVolleSeite(String pfad) throws IOException, InterruptedException {
        try {
            return Json.read(aufrufe.hole(Service.CASE, LOTSE, pfad))
                            .path("eintraege")
                            .size()
                    == 50;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void uebertrage(DataSource fall) throws Exception {
        fuehreAus(
                fall,
                "update fall set lotse = 'lotse.geht' where id in (select id from fall where lotse <> 'lotse.koblenz' order by id limit 300)");
        long beginn = System.nanoTime();
        String antwort = aufrufe.schreibe(
                Service.CASE,
                "leitung.koblenz",
                "/lotsen/lotse.geht/fallbestand-uebertragung",
                "{\"an\":\"lotse.kommt\"}");
        System.out.printf(
                "%d cases transferred in one request in %.0f ms%n",
                Json.read(antwort).path("uebertragen").asInt(), (System.nanoTime() - beginn) / 1e6);
    }

    private static void fuehreAus(DataSource datenbank, String... befehle) throws SQLException {
        try (var verbindung = datenbank.getConnection();
                var befehl = verbindung.createStatement()) {
            for (String sql : befehle) {
                befehl.execute(sql);
            }
        }
    }
}
