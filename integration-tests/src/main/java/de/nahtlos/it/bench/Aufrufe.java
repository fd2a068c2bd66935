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

/** Requests of users to the services; whatever is not answered as expected ends the measurement. */
final class Aufrufe {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final StackSettings settings;
    private final Tokens tokens;

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

    private static String sende(HttpRequest.Builder anfrage) throws IOException, InterruptedException {
        var antwort = HTTP.send(anfrage.build(), HttpResponse.BodyHandlers.ofString());
        if (antwort.statusCode() >= 300) {
            throw new IllegalStateException(antwort.statusCode() + ": " + antwort.body());
        }
        return antwort.body();
    }
}
