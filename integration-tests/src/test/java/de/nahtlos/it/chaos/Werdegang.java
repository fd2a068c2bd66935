package de.nahtlos.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.chaos.Schreiber.Auftrag;
import de.nahtlos.it.stack.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** One invented person of whom the Ausländerbehörde and the housing office record one thing after the other. */
final class Werdegang {

    private static final String ABH = "abh.koblenz";
    private static final String UNTERKUNFT = "unterkunft.koblenz";

    private final Schreiber schreiber;
    private final String strasse;
    private String person;
    private String bescheid;
    private boolean untergebracht;

    /** @param strasse by which all persons of the run are known */
    Werdegang(Schreiber schreiber, String strasse) {
        this.schreiber = schreiber;
        this.strasse = strasse;
    }

    String registriert() {
        person = registriere(schreiber, strasse);
        return person;
    }

    static String registriere(Schreiber schreiber, String strasse) {
        var zufall = ThreadLocalRandom.current();
        var name = zufall.ints(12, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var neu = Json.object(
                "vorname",
                "Test" + name,
                "nachname",
                "Probe" + name,
                "geburtsdatum",
                LocalDate.of(1970, 1, 1).plusDays(zufall.nextInt(10_000)).toString(),
                "staatsangehoerigkeit",
                "SYR",
                "anschrift",
                Json.object("strasse", strasse, "plz", "56068", "ort", "Koblenz", "gemeinde", "07111000"));
        return schreiber
                .schreibe(new Auftrag(ABH, Service.STATUS, "/personen", neu), body -> {
                    var id = body.path("id").asText();
                    return Wirkung.von(
                            new Ding(Ort.PERSON, id, ""), new Ding(Ort.MELDUNG, id, "person.registriert.v1"));
                })
                .path("id")
                .asText();
    }

    void imVerfahren() {
        erfasse(Tatsache.GESUCH);
        schreiber.lies(ABH, Service.STATUS, "/personen/" + person);
        erfasse(Tatsache.ANTRAG);
    }

    void anerkannt() {
        bescheid = erfasse(Tatsache.BESCHEID);
    }

    private String erfasse(Tatsache tatsache) {
        return schreiber
                .schreibe(
                        new Auftrag(ABH, Service.STATUS, "/personen/" + person + "/ereignisse", tatsache.json()),
                        body -> tatsache.wirkung(person, body.path("ereignisId").asText(), untergebracht))
                .path("ereignisId")
                .asText();
    }

    String eingezogen(String platz) {
        untergebracht = true;
        return schreiber
                .schreibe(
                        new Auftrag(
                                UNTERKUNFT,
                                Service.HOUSING,
                                "/belegungen",
                                Json.object("personId", person, "platzId", platz, "von", "2025-01-15")),
                        body -> Wirkung.von(
                                new Ding(Ort.BELEGUNG, person, body.path("id").asText()),
                                new Ding(
                                        Ort.MELDUNG,
                                        person,
                                        "belegung.begonnen.v1 "
                                                + body.path("id").asText())))
                .path("id")
                .asText();
    }

    void fortgezogen(String belegung) {
        schreiber.schreibe(
                new Auftrag(
                        UNTERKUNFT,
                        Service.HOUSING,
                        "/belegungen/" + belegung + "/ende",
                        Json.object("am", "2025-03-01", "grund", "FORTZUG")),
                body -> Wirkung.von(
                        new Ding(Ort.BELEGUNGSENDE, person, belegung),
                        new Ding(Ort.MELDUNG, person, "belegung.beendet.v1 " + belegung)));
        schreiber.lies(UNTERKUNFT, Service.HOUSING, "/auszuege?limit=5");
    }

    /** The Bescheid was recorded for a wrong person: nothing of it stands. */
    void storniert() {
        var folgt = List.of(
                new Ding(Ort.STORNO, person, bescheid),
                new Ding(Ort.WECHSEL, person, Tatsache.WECHSEL + " void"),
                new Ding(Ort.UEBERGANG, person, Tatsache.WECHSEL + " void"),
                new Ding(Ort.AUSZUG, person, "ZURUECKGENOMMEN"),
                new Ding(Ort.MELDUNG, person, "storniert " + Tatsache.WECHSEL),
                new Ding(Ort.MELDUNG, person, "status ASYLBEWERBER"));
        schreiber.schreibe(storno(Json.object("grund", "FALSCHE_PERSON")), body -> new Wirkung(folgt, ueberholt()));
    }

    /** The Zustellung was some days earlier, in another month. */
    void berichtigt() {
        var ersatz = Tatsache.BESCHEID.json().put("datum", "2025-09-30");
        schreiber.schreibe(
                storno(Json.object("grund", "FALSCHES_DATUM", "ersatz", ersatz)),
                body -> new Wirkung(folgtBerichtigung(body.path("ereignisId").asText()), ueberholt()));
    }

    private List<Ding> folgtBerichtigung(String ersatz) {
        var folgt = new ArrayList<>(Tatsache.wechsel(person, Tatsache.FRUEHERER_WECHSEL));
        folgt.addAll(List.of(
                new Ding(Ort.STORNO, person, bescheid),
                new Ding(Ort.EREIGNIS, person, ersatz),
                new Ding(Ort.WECHSEL, person, Tatsache.WECHSEL + " void"),
                new Ding(Ort.AUSZUG, person, "OFFEN"),
                new Ding(Ort.MELDUNG, person, "auszug.eroeffnet.v1 " + Tatsache.FRUEHERES_ZIEL),
                new Ding(Ort.MELDUNG, person, "status ANERKANNT")));
        return folgt;
    }

    private Auftrag storno(JsonNode inhalt) {
        return new Auftrag(ABH, Service.STATUS, "/personen/" + person + "/ereignisse/" + bescheid + "/storno", inhalt);
    }

    private List<Ding> ueberholt() {
        return List.of(
                new Ding(Ort.WECHSEL, person, Tatsache.WECHSEL),
                new Ding(Ort.UEBERGANG, person, Tatsache.WECHSEL),
                new Ding(Ort.AUSZUG, person, "OFFEN"));
    }
}
