package de.nahtlos.it.chaos;

import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Api;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Free places in a Gemeinschaftsunterkunft of the run, made before the first fault. */
final class Plaetze {

    private static final int JE_EINHEIT = 200;

    private final Queue<String> freie = new ConcurrentLinkedQueue<>();

    Plaetze(Api amt, String name, int anzahl) {
        var unterkunft = gelungen(amt.post(
                Service.HOUSING,
                "/unterkuenfte",
                Json.object(
                        "name",
                        name,
                        "art",
                        "GEMEINSCHAFTSUNTERKUNFT",
                        "gemeinde",
                        "07111000",
                        "adresse",
                        Json.object("strasse", "Musterweg 1", "plz", "56068", "ort", "Koblenz"))));
        for (int i = 0; freie.size() < anzahl; i++) {
            var einheit = gelungen(amt.post(
                    Service.HOUSING,
                    "/unterkuenfte/" + unterkunft.id() + "/einheiten",
                    Json.object("bezeichnung", "Haus " + i)));
            gelungen(amt.post(
                            Service.HOUSING,
                            "/einheiten/" + einheit.id() + "/plaetze",
                            Json.object("anzahl", JE_EINHEIT)))
                    .body()
                    .path("plaetze")
                    .forEach(platz -> freie.add(platz.path("id").asText()));
        }
    }

    private static Answer gelungen(Answer antwort) {
        if (antwort.status() != 201) {
            throw new IllegalStateException(antwort.toString());
        }
        return antwort;
    }

    String naechster() {
        var platz = freie.poll();
        if (platz == null) {
            throw new Schreiber.Abgebrochen("more places are needed");
        }
        return platz;
    }
}
