package de.nahtlos.it.eingabe;

import static de.nahtlos.it.Vorgang.als;
import static de.nahtlos.it.Vorgang.neuePerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.stack.Service;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Slow connections and large bodies beside ordinary work at status-service. */
final class Langsamlauf {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final byte[] TEN_MEGABYTES = tenMegabytes();

    private final URI service =
            URI.create(RunningStack.get().service(Service.STATUS).url());

    /** More body connections than the service has threads: if each held one, nobody else would be answered. */
    void ordinaryWorkGoesOn(int verbindungen, int runden) throws Exception {
        work();
        String memory = memory();
        try (var kopf = Tropfen.imKopf(service, verbindungen);
                var rumpf = Tropfen.imRumpf(service, verbindungen, token())) {
            List<CompletableFuture<Integer>> grosse = Stream.of(announced(), chunked(), announced(), chunked())
                    .map(this::send)
                    .toList();
            long[] dauern = new long[runden];
            for (int i = 0; i < runden; i++) {
                kopf.sende();
                rumpf.sende();
                dauern[i] = work();
            }
            assertThat(grosse).map(CompletableFuture::join).containsOnly(413);
            Arrays.sort(dauern);
            System.out.printf(
                    "beside %d slow connections: p50 %d ms, slowest %d ms; memory %s, then %s%n",
                    2 * verbindungen, dauern[runden / 2], dauern[runden - 1], memory, memory());
        }
    }

    /** After the time that a body has; a byte now and then does not help. */
    void slowBodiesAreClosed(int verbindungen) throws Exception {
        try (var rumpf = Tropfen.imRumpf(service, verbindungen, token())) {
            long begun = System.nanoTime();
            await().pollInterval(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> rumpf.sende() == 0);
            System.out.printf(
                    "%d slow bodies were closed after %d s%n",
                    verbindungen, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }

    /** Milliseconds of one write and one read. */
    private static long work() {
        long begun = System.nanoTime();
        var created = als("abh.koblenz").post(Service.STATUS, "/personen", neuePerson());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var read = als("abh.koblenz").get(Service.STATUS, "/personen/" + created.id());
        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private CompletableFuture<Integer> send(BodyPublisher body) {
        var request = HttpRequest.newBuilder(service.resolve("/api/v1/personen"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private static BodyPublisher announced() {
        return BodyPublishers.ofByteArray(TEN_MEGABYTES);
    }

    private static BodyPublisher chunked() {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES));
    }

    private static byte[] tenMegabytes() {
        byte[] bytes = new byte[10 << 20];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    private static String token() {
        return RunningStack.tokens().ofUser("abh.koblenz");
    }

    /** Of the process, as Linux tells it. */
    private static String memory() throws Exception {
        var status =
                Path.of("/proc/" + RunningStack.get().service(Service.STATUS).pid() + "/status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceFirst("VmRSS:\\s*", ""))
                .findFirst()
                .orElseThrow();
    }
}
