package de.nahtlos.it.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** A recomputation of everybody: checked by one Regelpfleger, confirmed by another. */
final class Neuberechnungslauf {

    private final Aufrufe aufrufe;
    private final String id;

    /** Asks for the dry run. */
    Neuberechnungslauf(Aufrufe aufrufe) throws IOException, InterruptedException {
        this.aufrufe = aufrufe;
        this.id = Json.read(aufrufe.schreibe(
                        Service.STATUS, "regel.koblenz", "/neuberechnungen", "{\"art\":\"PROBELAUF\"}"))
                .path("id")
                .asText();
    }

    void bestaetige() throws IOException, InterruptedException {
        aufrufe.schreibe(Service.STATUS, "regel2.koblenz", "/neuberechnungen/" + id + "/bestaetigung", "");
    }

    JsonNode zeige() throws IOException, InterruptedException {
        return Json.read(aufrufe.hole(Service.STATUS, "regel.koblenz", "/neuberechnungen/" + id));
    }

    /** Waits for the state and gives the run that led to it. */
    JsonNode bis(String stand) throws IOException, InterruptedException {
        JsonNode ansicht = zeige();
        while (!ansicht.path("stand").asText().equals(stand)) {
            Thread.sleep(500);
            ansicht = zeige();
        }
        return ansicht.has("anwendung") ? ansicht.path("anwendung") : ansicht.path("probelauf");
    }

    static double sekunden(JsonNode lauf) {
        return Duration.between(
                                Instant.parse(lauf.path("begonnenAm").asText()),
                                Instant.parse(lauf.path("beendetAm").asText()))
                        .toMillis()
                / 1000.0;
    }
}
