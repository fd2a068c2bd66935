package de.nahtlos.it.bench;

import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Progress;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.ServiceProcess;
import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.kit.stack.Tokens;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String PERSONEN = """
            insert into person (id, kommune, version, vorname, nachname, geburtsdatum, staatsangehoerigkeit, erwerbsfaehig,
              dauerhaft_voll_erwerbsgemindert, hilfebeduerftig, registriert_am)
            select md5('person' || n)::uuid, '07111', 1, 'Adam', 'Testmann', date '1990-01-10', 'SYR', true, false, true, now()
            from generate_series(1, %1$d) n
            """;

    private final LocalStack stack;
    private final Tokens tokens;

    private ListenBench(LocalStack stack) {
        this.stack = stack;
        this.tokens = new Tokens(stack.settings().realmUrl());
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
        List<CompletableFuture<Void>> laufend = new ArrayList<>();
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        List<Integer> fehler = Collections.synchronizedList(new ArrayList<>());
        long beginn = System.nanoTime();
        for (int n = 0; n < sekunden * JE_SEKUNDE; n++) {
            long faellig = beginn + n * TimeUnit.SECONDS.toNanos(1) / JE_SEKUNDE;
            long warten = faellig - System.nanoTime();
            if (warten > 0) {
                TimeUnit.NANOSECONDS.sleep(warten);
            }
            laufend.add(HTTP.sendAsync(
                            anfrage(LOTSE, PFADE.get(n % 2)).GET().build(), HttpResponse.BodyHandlers.ofString())
                    .thenAccept(antwort -> {
                        millis.add((System.nanoTime() - faellig) / 1e6);
                        if (antwort.statusCode() != 200
                                || Json.read(antwort.body()).path("eintraege").size() != 50) {
                            fehler.add(antwort.statusCode());
                        }
                    }));
        }
        CompletableFuture.allOf(laufend.toArray(CompletableFuture[]::new)).join();
        Collections.sort(millis);
        System.out.printf(
                "%s: %d requests at %d/s, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, %d not as expected, load %.1f%n",
                name,
                millis.size(),
                JE_SEKUNDE,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() * 99 / 100),
                fehler.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void uebertrage(DataSource fall) throws Exception {
        fuehreAus(
                fall,
                "update fall set lotse = 'lotse.geht' where id in (select id from fall where lotse <> 'lotse.koblenz' order by id limit 300)");
        long beginn = System.nanoTime();
        var antwort = HTTP.send(
                anfrage("leitung.koblenz", "/lotsen/lotse.geht/fallbestand-uebertragung")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"an\":\"lotse.kommt\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        System.out.printf(
                "%d cases transferred in one request: status %d in %.0f ms%n",
                Json.read(antwort.body()).path("uebertragen").asInt(),
                antwort.statusCode(),
                Duration.ofNanos(System.nanoTime() - beginn).toMillis() * 1.0);
    }

    private HttpRequest.Builder anfrage(String user, String pfad) {
        return HttpRequest.newBuilder(URI.create(stack.settings().url(Service.CASE) + "/api/v1" + pfad))
                .header("Authorization", "Bearer " + tokens.ofUser(user));
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
