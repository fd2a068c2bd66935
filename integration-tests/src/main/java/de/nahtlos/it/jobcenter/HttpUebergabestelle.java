package de.nahtlos.it.jobcenter;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** The sender's REST API over HTTP. */
final class HttpUebergabestelle implements Uebergabestelle {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;
    private final Supplier<String> token;

    /**
     * @param base of case-service, for example {@code http://localhost:8082}
     * @param token of a user with the role jobcenter and the claim {@code traeger}
     */
    HttpUebergabestelle(URI base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public JsonNode hole(String paket) {
        var answer = send(request(paket).GET().build());
        return switch (answer.statusCode()) {
            case 200 -> Json.read(answer.body());
            case 404, 409, 410 -> throw new NichtMehrAktuell("packet: " + answer.statusCode());
            default -> throw unexpected(answer);
        };
    }

    @Override
    public void nimmAn(String uebergabeId, int paketVersion, String aktenzeichen) {
        var body = Json.object("aktenzeichen", aktenzeichen, "paketVersion", paketVersion);
        antworte("annahme", uebergabeId, paketVersion, body);
    }

    @Override
    public void bestaetigeLoeschung(String uebergabeId, int paketVersion) {
        antworte("loeschbestaetigung", uebergabeId, paketVersion, Json.object("paketVersion", paketVersion));
    }

    private void antworte(String verb, String uebergabeId, int paketVersion, JsonNode body) {
        var request = request("/api/v1/uebergaben/" + uebergabeId + "/" + verb)
                .header("Content-Type", "application/json")
                // Same key and same body give the stored answer again, however often the event is delivered.
                .header("Idempotency-Key", verb + "-" + uebergabeId + "-" + paketVersion)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var answer = send(request);
        if (answer.statusCode() == 409) {
            throw new NichtMehrAktuell(
                    verb + ": " + Json.read(answer.body()).path("type").asText());
        }
        if (answer.statusCode() / 100 != 2) {
            throw unexpected(answer);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
    }

    /** Whoever gives the tokens may be away too. */
    private String token() {
        try {
            return token.get();
        } catch (RuntimeException e) {
            throw new ZurzeitNichtErreichbar("no token: " + e.getClass().getSimpleName());
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ZurzeitNichtErreichbar(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ZurzeitNichtErreichbar("interrupted");
        }
    }

    /** The body stays out of the message: it could carry personal data into a log. */
    private static RuntimeException unexpected(HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean temporary = status == 429 || status >= 500 || status == 401;
        return temporary
                ? new ZurzeitNichtErreichbar("status " + status)
                : new IllegalStateException("status " + status + " "
                        + Json.read(answer.body()).path("type").asText());
    }
}
