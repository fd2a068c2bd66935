package de.nahtlos.status.recht;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.akte.Ausgangslage;
import de.nahtlos.status.recht.akte.Mitgliedschaft;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Rolle;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.ereignis.Ereignisform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One worked case: what was recorded, and what has to follow. */
record Fall(String id, String titel, JsonNode json) {

    private static final Set<String> KOPF =
            Set.of("typ", "datum", "person", "erfasstAm", "storniertAm", "stornogrund", "ersetzt");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Fall> alle() {
        try (InputStream datei = Fall.class.getResourceAsStream("/faelle/rechtskreis-faelle.json")) {
            return strom(JSON.readTree(datei).get("faelle"))
                    .map(fall ->
                            new Fall(fall.get("id").asText(), fall.get("titel").asText(), fall))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** EGAL means: the result is the same under both. */
    List<Stichtagsregel> stichtagsregeln() {
        String regel = json.get("stichtagsregel").asText();
        return "EGAL".equals(regel) ? List.of(Stichtagsregel.values()) : List.of(Stichtagsregel.valueOf(regel));
    }

    JsonNode erwartet(String teil) {
        return json.get("erwartet").get(teil);
    }

    Akte akte() {
        JsonNode eingabe = json.get("eingabe");
        List<Tatsache> tatsachen = new ArrayList<>();
        strom(eingabe.get("ereignisse")).forEach(e -> tatsachen.add(tatsache(tatsachen.size(), e)));
        return new Akte(
                strom(eingabe.get("personen")).map(Fall::person).toList(),
                strom(eingabe.get("ausgangslage")).map(Fall::ausgangslage).toList(),
                tatsachen);
    }

    private static Person person(JsonNode p) {
        return new Person(
                new PersonId(p.get("id").asText()),
                tag(p, "geburtsdatum"),
                p.path("erwerbsfaehig").asBoolean(true),
                p.path("dauerhaftVollErwerbsgemindert").asBoolean(false),
                p.path("hilfebeduerftig").asBoolean(true),
                p.path("staat").asText(null),
                List.of(Mitgliedschaft.immer(Rolle.valueOf(p.get("rolle").asText()))));
    }

    private static Ausgangslage ausgangslage(JsonNode a) {
        return new Ausgangslage(
                new PersonId(a.get("person").asText()),
                Aufenthaltsstatus.valueOf(a.get("status").asText()),
                Rechtskreis.valueOf(a.get("rechtskreis").asText()),
                tag(a, "am"));
    }

    private static Tatsache tatsache(int index, JsonNode e) {
        Map<String, Object> felder = new LinkedHashMap<>();
        e.properties().stream()
                .filter(feld -> !KOPF.contains(feld.getKey()))
                .forEach(feld -> felder.put(feld.getKey(), JSON.convertValue(feld.getValue(), Object.class)));
        return new Tatsache(
                new EreignisId(String.valueOf(index)),
                new PersonId(e.get("person").asText()),
                Ereignisform.lies(e.get("typ").asText(), tag(e, "datum"), felder),
                tag(e, "erfasstAm"),
                tag(e, "storniertAm"),
                null);
    }

    static LocalDate tag(JsonNode knoten, String feld) {
        return knoten.path(feld).isTextual() ? LocalDate.parse(knoten.get(feld).asText()) : null;
    }

    static java.util.stream.Stream<JsonNode> strom(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }

    @Override
    public String toString() {
        return id + " " + titel;
    }
}
