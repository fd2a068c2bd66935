package de.nahtlos.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.chaos.Schreiber.Auftrag;
import de.nahtlos.it.stack.Service;
import java.util.function.Function;

/** What a Lotse does for one person: a Fall with a task, the Übergabe to the Jobcenter. */
final class Begleitung {

    private static final String LOTSE = "lotse.koblenz";
    /** So long an Übergang may take to be seen, because a fault can hold the event up. */
    private static final int VERSUCHE = 600;

    private final Schreiber schreiber;
    private final String person;
    private String fall;

    Begleitung(Schreiber schreiber, String person) {
        this.schreiber = schreiber;
        this.person = person;
    }

    void begleitet() {
        fall = neues(
                LOTSE,
                Service.CASE,
                "/faelle",
                Json.object(
                        "personId",
                        person,
                        "eingang",
                        Json.object("quelle", "UNTERKUNFT", "datum", "2025-02-10", "anlass", "Probe")),
                Ort.FALL);
        var aufgabe = neues(
                LOTSE,
                Service.CASE,
                "/faelle/" + fall + "/aufgaben",
                Json.object("text", "Sprachkurs suchen", "frist", "2025-03-31"),
                Ort.AUFGABE);
        schreiber.lies(LOTSE, Service.CASE, "/aufgaben?fall=" + fall);
        schreibe(
                LOTSE,
                Service.CASE,
                "/aufgaben/" + aufgabe + "/erledigung",
                Json.object(),
                body -> Wirkung.von(new Ding(Ort.ERLEDIGUNG, person, aufgabe)));
    }

    /** Application, confirmation, packet; the Jobcenter accepts. */
    void uebergeben() {
        var antrag = Tatsache.LEISTUNGSANTRAG.json();
        antrag.put("antragsteller", person).put("form", "MUENDLICH");
        schreibe(
                LOTSE,
                Service.STATUS,
                "/personen/" + person + "/ereignisse",
                antrag,
                body -> Tatsache.LEISTUNGSANTRAG.wirkung(
                        person, body.path("ereignisId").asText(), true));
        var uebergang = uebergang();
        schreibe(
                "leistung.koblenz",
                Service.STATUS,
                "/rechtskreiswechsel/" + uebergang.path("wechselId").asText() + "/bestaetigung",
                Json.object("letzterLeistungsmonat", "2025-10"),
                body -> Wirkung.von(new Ding(Ort.BESTAETIGUNG, person, Tatsache.WECHSEL)));
        var uebergabe = neues(
                LOTSE,
                Service.CASE,
                "/uebergaben",
                Json.object(
                        "an", Json.object("art", "LEISTUNGSTRAEGER", "id", "JC-07111"),
                        "uebergaenge", Json.array(uebergang.path("id").asText()),
                        "ansprechpartner", "Lotse, 0261 000-000"),
                Ort.UEBERGABE);
        schreibe(
                LOTSE,
                Service.CASE,
                "/uebergaben/" + uebergabe + "/bereitstellung",
                Json.object(),
                body -> Wirkung.von(
                        new Ding(Ort.ANNAHME, person, uebergabe),
                        new Ding(Ort.MELDUNG, uebergabe, "uebergabe.bereitgestellt.v1"),
                        new Ding(Ort.MELDUNG, uebergabe, "uebergabe.angenommen.v1")));
    }

    private JsonNode uebergang() {
        for (int i = 0; i < VERSUCHE; i++) {
            var uebergang = schreiber
                    .lies(LOTSE, Service.CASE, "/faelle/" + fall + "/uebergaenge")
                    .path(0);
            if (uebergang.hasNonNull("wechselId")) {
                return uebergang;
            }
            Schreiber.warte(500);
        }
        throw new Schreiber.Abgebrochen("no Übergang of " + person);
    }

    private String neues(String user, Service service, String pfad, JsonNode inhalt, Ort ort) {
        return schreibe(
                        user,
                        service,
                        pfad,
                        inhalt,
                        body -> Wirkung.von(
                                new Ding(ort, person, body.path("id").asText())))
                .path("id")
                .asText();
    }

    private JsonNode schreibe(
            String user, Service service, String pfad, JsonNode inhalt, Function<JsonNode, Wirkung> wirkung) {
        return schreiber.schreibe(new Auftrag(user, service, pfad, inhalt), wirkung);
    }
}
