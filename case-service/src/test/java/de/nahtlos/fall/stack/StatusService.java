package de.nahtlos.fall.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.kit.stack.TopicWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** status-service as the tests play it: persons over HTTP, events over Kafka. */
public final class StatusService {

    public static final String TOPIC = "nahtlos.status.v1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final TopicWriter TOPICS = TopicWriter.ofTestStack();

    private StatusService() {}

    /** A recognised person who has applied, with an address and a Bescheid: nothing is missing but the Wechsel. */
    public static ObjectNode person(UUID id, String vorname, String nachname) {
        return JSON.createObjectNode()
                .put("id", id.toString())
                .put("kommune", "07111")
                .put("vorname", vorname)
                .put("nachname", nachname)
                .put("geburtsdatum", "1990-05-17")
                .put("geschlecht", "MAENNLICH")
                .put("staatsangehoerigkeit", "SYR")
                .put("azrNummer", "250101000001")
                .put("kontakt", "0151 000")
                .put("status", "ANERKANNT")
                .put("bezeichnung", "Asylberechtigter")
                .put("schutzart", "FLUECHTLING_3")
                .put("zustellung", "2025-10-02")
                .put("wohnsitzregelungBis", "2028-10-01")
                .put("rechtskreis", "ASYLBLG_3")
                .<ObjectNode>set(
                        "anschrift",
                        JSON.createObjectNode()
                                .put("strasse", "Musterstraße 1")
                                .put("plz", "56068")
                                .put("ort", "Koblenz")
                                .put("gemeinde", "07111000"))
                .<ObjectNode>set("sprachen", JSON.createArrayNode().add("ar"))
                .<ObjectNode>set(
                        "titel",
                        JSON.createObjectNode()
                                .put("paragraf", "25 Abs. 2 S. 1 Alt. 1")
                                .put("gueltigBis", "2028-10-01"))
                .<ObjectNode>set("haushalt", JSON.createArrayNode())
                .set("rechtskreiswechsel", JSON.createArrayNode());
    }

    /** Adds a confirmed Wechsel with an application to a person. */
    public static ObjectNode wechsel(ObjectNode person, UUID wechselId, String wirksamAb) {
        ((ArrayNode) person.path("rechtskreiswechsel"))
                .addObject()
                .put("id", wechselId.toString())
                .put("von", "ASYLBLG")
                .put("nach", "SGB_II")
                .put("wirksamAb", wirksamAb)
                .put("status", "FESTGESTELLT")
                .put("letzterLeistungsmonat", "2025-10")
                .put("bestaetigtAm", "2025-10-20T10:00:00Z")
                .put("antragAm", "2025-10-14")
                .put("leistungAb", wirksamAb);
        return person;
    }

    /** The last Wechsel of a person. */
    public static ObjectNode letzterWechsel(ObjectNode person) {
        ArrayNode alle = (ArrayNode) person.path("rechtskreiswechsel");
        return (ObjectNode) alle.get(alle.size() - 1);
    }

    /** From now on status-service knows the person like this. */
    public static void kennt(ObjectNode person) {
        request("/test/person/" + person.path("id").asText(), person.toString());
    }

    /** Switches it off or on. */
    public static void abwesend(boolean away) {
        request("/test/away/" + away, "");
    }

    /** Sends an event with a new id. */
    public static void sende(String type, ObjectNode data) {
        sende(UUID.randomUUID().toString(), type, data);
    }

    /** Sends an event. */
    public static void sende(String id, String type, ObjectNode data) {
        TOPICS.sendEvent(TOPIC, data.path("personId").asText(), id, type, data.toString());
    }

    /** Data that every event of status-service has. */
    public static ObjectNode ereignis(UUID person, int version) {
        return JSON.createObjectNode()
                .put("personId", person.toString())
                .put("kommune", "07111")
                .put("personVersion", version)
                .put("erfasstAm", "2025-10-02T08:00:00Z");
    }

    /** A Wechsel from AsylbLG to SGB II was found. */
    public static ObjectNode festgestellt(UUID person, int version, UUID wechsel, String wirksamAb) {
        return ereignis(person, version)
                .put("wechselId", wechsel.toString())
                .put("von", "ASYLBLG")
                .put("nach", "SGB_II")
                .put("wirksamAb", wirksamAb)
                .put("traeger", "Jobcenter")
                .put("grundEreignisId", UUID.randomUUID().toString())
                .put("regelversion", "2024-02-27")
                .put("stichtagsregel", "BEKANNTGABE")
                .set("rechtsgrundlage", JSON.createArrayNode().add("§ 1 Abs. 3 S. 1 AsylbLG"));
    }

    /** A Wechsel was cancelled. */
    public static ObjectNode storniert(UUID person, int version, UUID wechsel) {
        return ereignis(person, version).put("wechselId", wechsel.toString()).put("grund", "IRRTUM");
    }

    private static void request(String path, String body) {
        try {
            HTTP.send(
                    HttpRequest.newBuilder(URI.create(System.getProperty("nahtlos.test.status") + path))
                            .PUT(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
