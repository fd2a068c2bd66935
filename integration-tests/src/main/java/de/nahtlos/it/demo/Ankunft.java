package de.nahtlos.it.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** The family arrives, moves into a Gemeinschaftsunterkunft and applies for asylum. */
final class Ankunft {

    private static final LocalDate ANKUNFT = LocalDate.of(2025, 1, 13);
    private static final LocalDate EINZUG = LocalDate.of(2025, 1, 15);
    private static final LocalDate ANTRAG = LocalDate.of(2025, 1, 27);

    private final Buehne buehne;
    private final Familie familie;

    Ankunft(Buehne buehne, Familie familie) {
        this.buehne = buehne;
        this.familie = familie;
    }

    List<Schritt> schritte() {
        return List.of(
                new Schritt("The housing office has a Gemeinschaftsunterkunft with a free flat", this::unterkunft),
                new Schritt(
                        "A family arrives: Adam Testmann, Eva Testfrau and their son Kain seek asylum", this::gesuch),
                new Schritt("The housing office gives the family places together", this::einzug),
                new Schritt("The family applies for asylum at the BAMF", this::antrag));
    }

    private void unterkunft() {
        buehne.esIst(ANKUNFT.minusDays(3));
        var amt = buehne.als("unterkunft.koblenz");
        var unterkunft = buehne.gelungen(amt.post(
                Service.HOUSING,
                "/unterkuenfte",
                Json.object(
                        "name",
                        "GU Musterweg",
                        "art",
                        "GEMEINSCHAFTSUNTERKUNFT",
                        "gemeinde",
                        Familie.GEMEINDE,
                        "adresse",
                        Json.object("strasse", "Musterweg 1", "plz", "56068", "ort", "Koblenz"))));
        var wohnung = buehne.gelungen(amt.post(
                Service.HOUSING,
                "/unterkuenfte/" + unterkunft.id() + "/einheiten",
                Json.object("bezeichnung", "Wohnung 1", "merkmale", Json.array("FAMILIE", "ABSCHLIESSBAR"))));
        var plaetze = buehne.gelungen(
                amt.post(Service.HOUSING, "/einheiten/" + wohnung.id() + "/plaetze", Json.object("anzahl", 3)));
        familie.plaetze = StreamSupport.stream(plaetze.body().get("plaetze").spliterator(), false)
                .map(platz -> platz.get("id").asText())
                .toArray(String[]::new);
        buehne.gleich("places", 3, familie.plaetze.length);
    }

    private void gesuch() {
        buehne.esIst(ANKUNFT);
        familie.vater = registriere(Familie.vater());
        familie.mutter = registriere(Familie.mutter());
        familie.kind = registriere(Familie.kind());
        haushalt();
        for (var person : List.of(familie.vater, familie.mutter, familie.kind)) {
            var antwort = ereignis(person, "ASYLGESUCH", ANKUNFT);
            buehne.gleich("status", "ASYLSUCHENDER", antwort.text("status"));
            buehne.gleich("Rechtskreis", "ASYLBLG_3", antwort.text("rechtskreis"));
        }
    }

    private String registriere(ObjectNode person) {
        return buehne.gelungen(buehne.als("abh.koblenz").post(Service.STATUS, "/personen", person))
                .id();
    }

    private void haushalt() {
        var abh = buehne.als("abh.koblenz");
        var haushalt = buehne.gelungen(abh.post(
                Service.STATUS,
                "/haushalte",
                mitglied(familie.vater, "PARTNER").<ObjectNode>set("elternVon", Json.array(familie.kind))));
        var mitglieder = "/haushalte/" + haushalt.id() + "/mitglieder";
        buehne.gelungen(abh.post(
                Service.STATUS,
                mitglieder,
                mitglied(familie.mutter, "PARTNER").set("elternVon", Json.array(familie.kind))));
        buehne.gelungen(abh.post(Service.STATUS, mitglieder, mitglied(familie.kind, "KIND")));
    }

    private static ObjectNode mitglied(String person, String rolle) {
        return Json.object("personId", person, "rolle", rolle, "von", ANKUNFT.toString());
    }

    private void einzug() {
        buehne.esIst(EINZUG);
        var amt = buehne.als("unterkunft.koblenz");
        var personen = List.of(familie.vater, familie.mutter, familie.kind);
        for (int i = 0; i < personen.size(); i++) {
            buehne.gelungen(amt.post(
                    Service.HOUSING,
                    "/belegungen",
                    Json.object("personId", personen.get(i), "platzId", familie.plaetze[i], "von", EINZUG.toString())));
        }
        var doppelt = amt.post(
                Service.HOUSING,
                "/belegungen",
                Json.object("personId", familie.vater, "platzId", familie.plaetze[1], "von", EINZUG.toString()));
        buehne.gleich("a place is given once: answer", 409, doppelt.status());
    }

    private void antrag() {
        buehne.esIst(ANTRAG);
        for (var person : List.of(familie.vater, familie.mutter, familie.kind)) {
            buehne.gleich(
                    "status",
                    "ASYLBEWERBER",
                    ereignis(person, "ASYLANTRAG", ANTRAG).text("status"));
        }
    }

    private Answer ereignis(String person, String typ, LocalDate datum) {
        return buehne.gelungen(buehne.als("abh.koblenz")
                .post(
                        Service.STATUS,
                        "/personen/" + person + "/ereignisse",
                        Json.object("typ", typ, "datum", datum.toString())));
    }
}
