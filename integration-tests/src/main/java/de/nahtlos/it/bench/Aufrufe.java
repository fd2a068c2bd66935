package de.nahtlos.it.bench;

import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import de.nahtlos.it.stack.StackSettings;
import de.nahtlos.kit.stack.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests of users to the services. A service that has no time asks to come again ({@code 503} with {@code Retry-After}):
 * that is done and counted, and the wait belongs to what the request took. Any other unexpected answer ends the measurement.
 */
final class Aufrufe {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration GEDULD = Duration.ofMinutes(10);
    private static final int VERSUCHE = 30;

    private final StackSettings settings;
    private final Tokens tokens;
    private final AtomicInteger vertroestet = new AtomicInteger();

    Aufrufe(StackSettings settings) {
        this.settings = settings;
        this.tokens = new Tokens(settings.realmUrl());
    }

    String token(String user) {
        return tokens.ofUser(user);
    }

    String hole(Service service, String user, String pfad) throws IOException, InterruptedException {
        return sende(anfrage(service, user, pfad).GET());
    }

    String schreibe(Service service, String user, String pfad, String inhalt) throws IOException, InterruptedException {
        return schreibe(service, user, pfad, "application/json", inhalt);
    }

    String schreibe(Service service, String user, String pfad, String typ, String inhalt)
            throws IOException, InterruptedException {
        return sende(anfrage(service, user, pfad)
                .header("Content-Type", typ)
                .POST(HttpRequest.BodyPublishers.ofString(inhalt)));
    }

    /** All lines of a Stapel; gives their number. */
    int stapel(String zeilen) throws IOException, InterruptedException {
        String antwort = schreibe(
                Service.STATUS, "abh.koblenz", "/ereignisse/stapel?modus=UEBERNEHMEN", "application/x-ndjson", zeilen);
        antwort.lines()
                .filter(zeile -> Json.read(zeile).path("status").asInt() != 201)
                .findFirst()
                .ifPresent(zeile -> {
                    throw new IllegalStateException(zeile);
                });
        return (int) antwort.lines().count();
    }

    /** Sets the clock of a service. */
    void stelleUhr(Service service, String jetzt) throws IOException, InterruptedException {
        var inhalt = HttpRequest.BodyPublishers.ofString("{\"jetzt\":\"" + jetzt + "\"}");
        sende(HttpRequest.newBuilder(URI.create(settings.url(service) + "/lokal/uhr"))
                .header("Authorization", "Bearer " + tokens.ofUser("betrieb"))
                .header("Content-Type", "application/json")
                .PUT(inhalt));
    }

    private HttpRequest.Builder anfrage(Service service, String user, String pfad) {
        return HttpRequest.newBuilder(URI.create(settings.url(service) + "/api/v1" + pfad))
                .header("Authorization", "Bearer " + tokens.ofUser(user));
    }

    /** How many answers so far were a 503. */
    int vertroestet() {
        return vertroestet.get();
    }

    private String sende(HttpRequest.Builder anfrage) throws IOException, InterruptedException {
        var fertig = anfrage.timeout(GEDULD).build();
        var antwort = HTTP.send(fertig, HttpResponse.BodyHandlers.ofString());
        for (int n = 1; antwort.statusCode() == 503 && n < VERSUCHE; n++) {
            vertroestet.incrementAndGet();
            Thread.sleep(Duration.ofSeconds(
                    antwort.headers().firstValueAsLong("Retry-After").orElse(1)));
            antwort = HTTP.send(fertig, HttpResponse.BodyHandlers.ofString());
        }
        if (antwort.statusCode() >= 300) {
            throw new IllegalStateException(antwort.statusCode() + ": " + antwort.body());
        }
        return antwort.body();
    }
}
