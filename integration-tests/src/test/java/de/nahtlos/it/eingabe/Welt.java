package de.nahtlos.it.eingabe;

import static de.nahtlos.it.Vorgang.als;
import static de.nahtlos.it.Vorgang.gelungen;
import static org.awaitility.Awaitility.await;

import de.nahtlos.it.Vorgang;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One thing of each kind, so that bad input meets what exists. */
final class Welt {

    private Welt() {}

    /** Ids by the segment of the path before them, and by the name of the field that takes one. */
    static Map<String, String> eingerichtet() {
        Map<String, String> welt = new LinkedHashMap<>();
        String person = Vorgang.jemand();
        var haushalt = gelungen(als("abh.koblenz")
                .post(
                        Service.STATUS,
                        "/haushalte",
                        Json.object("personId", person, "rolle", "ALLEINSTEHEND", "von", "2025-01-13")));
        var platz = Vorgang.unterkunft();
        welt.put("unterkuenfte", platz.get(0));
        welt.put("versionen", "1");
        welt.put("angebote", angebot());
        welt.put("einheiten", platz.get(1));
        welt.put("platzId", platz.get(2));
        welt.put("belegungen", Vorgang.belege(person, platz.get(2)));
        Vorgang.imVerfahren(person);
        String fall = Vorgang.eroeffneFall(person).id();
        hilfeplan(welt, fall);
        var bescheid = Vorgang.anerkannt(person, "2025-10-02");
        welt.put("personen", person);
        welt.put("mitglieder", person);
        welt.put("personId", person);
        welt.put("antragsteller", person);
        welt.put("ids", person);
        welt.put("haushalte", haushalt.id());
        welt.put("ereignisse", bescheid.id());
        welt.put("rechtskreiswechsel", Vorgang.wechselId(bescheid));
        welt.put("faelle", fall);
        String uebergang = await().atMost(Duration.ofSeconds(60))
                .until(() -> Vorgang.uebergaengeVon(person), it -> !it.isEmpty())
                .getFirst()
                .path("id")
                .asText();
        welt.put("uebergaenge", uebergang);
        welt.put("uebergaben", Vorgang.uebergabe(person, Vorgang.wechselId(bescheid), uebergang, "Probe"));
        welt.put(
                "auszuege",
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> Vorgang.auszugVon(person), java.util.Optional::isPresent)
                        .orElseThrow()
                        .path("id")
                        .asText());
        return welt;
    }

    private static String angebot() {
        return gelungen(als("leitung.koblenz")
                        .post(
                                Service.CASE,
                                "/angebote",
                                Json.object(
                                        "bezeichnung",
                                        "Probe",
                                        "handlungsfeld",
                                        "SPRACHE",
                                        "traeger",
                                        "VHS",
                                        "rechtskreise",
                                        Json.array("ASYLBLG"))))
                .id();
    }

    private static void hilfeplan(Map<String, String> welt, String fall) {
        var lotse = als("lotse.koblenz");
        var ziel = gelungen(lotse.post(
                Service.CASE,
                "/faelle/" + fall + "/hilfeplan/ziele",
                Json.object(
                        "handlungsfeld",
                        "SPRACHE",
                        "bezeichnung",
                        "B1",
                        "messgroesse",
                        "Zertifikat",
                        "bis",
                        "2026-03-31")));
        var massnahme = gelungen(lotse.post(
                Service.CASE,
                "/faelle/" + fall + "/hilfeplan/massnahmen",
                Json.object(
                        "zielId",
                        ziel.id(),
                        "bezeichnung",
                        "Kurs",
                        "traeger",
                        "VHS",
                        "kostentraeger",
                        "Amt",
                        "rechtskreise",
                        Json.array("ASYLBLG"),
                        "von",
                        "2025-03-01")));
        var aufgabe = gelungen(lotse.post(
                Service.CASE, "/faelle/" + fall + "/aufgaben", Json.object("text", "Probe", "frist", "2025-12-31")));
        welt.put("zielId", ziel.id());
        welt.put("ziele", ziel.id());
        welt.put("massnahmen", massnahme.id());
        welt.put("aufgaben", aufgabe.id());
    }
}
