package de.nahtlos.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A good client: each write has an Idempotency-Key and is repeated with it after a 503, a conflict of locks or a broken
 * connection, until it is answered; then it stands in the ledger.
 */
final class Schreiber {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    /** So long a write is repeated; every fault is shorter. */
    static final Duration GEDULD = Duration.ofMinutes(6);

    private final Ziele ziele;
    private final UnaryOperator<String> tokens;
    private final Hauptbuch buch;
    private final Antworten antworten;

    /** @param tokens from user to access token */
    Schreiber(Ziele ziele, UnaryOperator<String> tokens, Hauptbuch buch, Antworten antworten) {
        this.ziele = ziele;
        this.tokens = tokens;
        this.buch = buch;
        this.antworten = antworten;
    }

    /** A write that was refused or never answered: the chain of this person ends here. */
    static final class Abgebrochen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Abgebrochen(String message) {
            super(message);
        }
    }

    /** @param pfad below {@code /api/v1} */
    record Auftrag(String user, Service service, String pfad, JsonNode inhalt) {

        @Override
        public String toString() {
            return "POST " + service.module() + pfad.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        }
    }

    /** @param wirkung what must be true after the answer with this body */
    JsonNode schreibe(Auftrag auftrag, Function<JsonNode, Wirkung> wirkung) {
        var schluessel = UUID.randomUUID().toString();
        buch.gesendet(schluessel, auftrag.toString());
        var antwort = beharrlich(
                auftrag, "application/json", schluessel, auftrag.inhalt().toString());
        var inhalt = Json.read(antwort.body());
        buch.beantwortet(schluessel, wirkung.apply(inhalt));
        return inhalt;
    }

    /** Reads once; a 503 is an answer too. */
    JsonNode lies(String user, Service service, String pfad) {
        var was = "GET " + service.module() + pfad.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        try {
            var antwort = sende(was, anfrage(user, service, pfad).GET().build());
            if (antwort.statusCode() != 200 && antwort.statusCode() != 503) {
                antworten.verstoss(was + " -> " + antwort.statusCode() + " " + antwort.body());
            }
            return Json.read(antwort.body());
        } catch (IOException e) {
            antworten.abgebrochen(was, e);
            return Json.object();
        }
    }

    /** Sends until there is an answer that says how it ended. */
    HttpResponse<String> beharrlich(Auftrag auftrag, String typ, String schluessel, String inhalt) {
        long ende = System.nanoTime() + GEDULD.toNanos();
        while (System.nanoTime() < ende) {
            try {
                var antwort = sende(
                        auftrag.toString(),
                        anfrage(auftrag.user(), auftrag.service(), auftrag.pfad())
                                .header("Content-Type", typ)
                                .header("Idempotency-Key", schluessel)
                                .POST(HttpRequest.BodyPublishers.ofString(inhalt))
                                .build());
                if (antwort.statusCode() / 100 == 2) {
                    return antwort;
                }
                if (!lohntWiederholung(antwort)) {
                    antworten.verstoss(auftrag + " -> " + antwort.statusCode() + " " + antwort.body());
                    throw new Abgebrochen(auftrag.toString());
                }
                warte(antwort.headers().firstValueAsLong("Retry-After").orElse(1) * 1000);
            } catch (IOException e) {
                antworten.abgebrochen(auftrag.toString(), e);
                buch.ungewiss(schluessel, e.getClass().getSimpleName());
                warte(700);
            }
        }
        throw new Abgebrochen("no answer within " + GEDULD + ": " + auftrag);
    }

    /** 503, or 409 because somebody held a lock: the text says so and the type is the general one. */
    private static boolean lohntWiederholung(HttpResponse<String> antwort) {
        return antwort.statusCode() == 503
                || (antwort.statusCode() == 409
                        && antwort.body().contains("Ein anderer Vorgang war gleichzeitig am selben Datensatz"));
    }

    private HttpRequest.Builder anfrage(String user, Service service, String pfad) {
        return HttpRequest.newBuilder(URI.create(ziele.url(service) + "/api/v1" + pfad))
                .timeout(Antworten.grenze(pfad))
                .header("If-Match", "*")
                .header("Authorization", "Bearer " + tokens.apply(user));
    }

    private HttpResponse<String> sende(String was, HttpRequest anfrage) throws IOException {
        try {
            long beginn = System.nanoTime();
            var antwort = HTTP.send(anfrage, HttpResponse.BodyHandlers.ofString());
            antworten.antwort(was, antwort, System.nanoTime() - beginn);
            return antwort;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Abgebrochen("interrupted: " + was);
        }
    }

    /** Not all at the same moment. */
    static void warte(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis + ThreadLocalRandom.current().nextLong(300));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Abgebrochen("interrupted");
        }
    }
}
