package de.nahtlos.it.chaos;

import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends the traffic to those instances of a service that are ready, as a load balancer does that asks them steadily. */
final class Lastverteiler implements AutoCloseable {

    private static final long MILLIS = 250;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Ziele ziele;
    private final Service service;
    private final List<String> instanzen = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService takt = Executors.newSingleThreadScheduledExecutor();

    /** @param erste is ready */
    Lastverteiler(Ziele ziele, Service service, String erste) {
        this.ziele = ziele;
        this.service = service;
        instanzen.add(erste);
        frage();
        takt.scheduleWithFixedDelay(this::frage, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** From now on this one is asked as well. */
    void kennt(String url) {
        instanzen.add(url);
    }

    /** Whether traffic goes there now. */
    boolean bedient(String url) {
        return ziele.urls(service).contains(url);
    }

    private void frage() {
        var bereite = instanzen.stream().filter(Lastverteiler::istBereit).toList();
        if (!bereite.isEmpty()) {
            ziele.setze(service, bereite);
        }
    }

    private static boolean istBereit(String url) {
        try {
            var frage = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(frage, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        takt.shutdownNow();
    }
}
