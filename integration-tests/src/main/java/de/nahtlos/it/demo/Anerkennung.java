package de.nahtlos.it.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The father is recognised, the mother is refused and sues: one household, two Rechtskreise. */
final class Anerkennung {

    private static final LocalDate ZUSTELLUNG = LocalDate.of(2025, 10, 2);

    private final Buehne buehne;
    private final Familie familie;

    Anerkennung(Buehne buehne, Familie familie) {
        this.buehne = buehne;
        this.familie = familie;
    }

    List<Schritt> schritte() {
        return List.of(
                new Schritt(
                        "The father is recognised as a refugee: Rechtskreiswechsel AsylbLG → SGB II", this::bescheid),
                new Schritt(
                        "case-service has opened the Übergang: tasks, and a judgement on every Maßnahme",
                        this::uebergang),
                new Schritt("housing-service has opened the Auszug", this::auszug),
                new Schritt("The mother is refused and sues: she stays Asylbewerberin in AsylbLG", this::ablehnung));
    }

    private void bescheid() {
        buehne.esIst(LocalDate.of(2025, 10, 6));
        var antwort = ereignis(
                familie.vater,
                Json.object("typ", "BAMF_BESCHEID", "datum", ZUSTELLUNG.toString(), "ergebnis", "FLUECHTLING_3"));
        familie.bescheid = antwort.text("ereignisId");
        buehne.gleich("status", "ANERKANNT", antwort.text("status"));
        buehne.gleich("Rechtskreis on the day of the Zustellung still", "ASYLBLG_3", antwort.text("rechtskreis"));
        var wechsel = antwort.body().path("rechtskreiswechsel").path(0);
        familie.wechsel = wechsel.path("id").asText();
        buehne.gleich("Wechsel to", "SGB_II", wechsel.path("nach").asText());
        buehne.gleich(
                "first of the next month",
                "2025-11-01",
                wechsel.path("wirksamAb").asText());
        buehne.gleich("Klagefrist", "2025-10-16", antwort.text("fristen.0.ende"));
    }

    private void uebergang() {
        var lotse = buehne.still("lotse.koblenz");
        var liste = buehne.bald(
                "Übergang opened by the event",
                () -> lotse.get(Service.CASE, "/faelle/" + familie.fall + "/uebergaenge"),
                it -> it.body().size() == 1);
        familie.uebergang = liste.body().path(0).path("id").asText();
        var uebergang =
                buehne.gelungen(buehne.als("lotse.koblenz").get(Service.CASE, "/uebergaenge/" + familie.uebergang));
        buehne.gleich("wirksamAb", "2025-11-01", uebergang.text("wirksamAb"));
        aufgaben(uebergang);
        buehne.gleich("Integrationskurs (AsylbLG and SGB II)", "LAEUFT_WEITER", urteil(uebergang, familie.sprachkurs));
        buehne.gleich(
                "Arbeitsgelegenheit (AsylbLG only)",
                "NEUER_KOSTENTRAEGER",
                urteil(uebergang, familie.arbeitsgelegenheit));
    }

    private void aufgaben(Answer uebergang) {
        var aufgaben = uebergang.body().path("aufgaben");
        for (var aufgabe : aufgaben) {
            buehne.erzaehler()
                    .folge(
                            "until " + aufgabe.path("frist").asText(),
                            aufgabe.path("text").asText());
        }
        buehne.stimmt("there are tasks, each with its Frist", !aufgaben.isEmpty());
    }

    private static String urteil(Answer uebergang, String massnahme) {
        return StreamSupport.stream(uebergang.body().path("massnahmen").spliterator(), false)
                .filter(it -> it.path("id").asText().equals(massnahme))
                .map(it -> it.path("urteil").asText())
                .findFirst()
                .orElse("missing");
    }

    private void auszug() {
        var auszug = auszugDesVaters(buehne, familie, "2026-02-01");
        buehne.erzaehler().folge("housing-service", "Auszug " + Erzaehler.kurz(auszug));
    }

    /** Waits until the Auszug of the father has this target date. */
    static JsonNode auszugDesVaters(Buehne buehne, Familie familie, String ziel) {
        var amt = buehne.still("unterkunft.koblenz");
        var auszuege = buehne.bald(
                "Auszug of the father until " + ziel,
                () -> amt.get(Service.HOUSING, "/auszuege?limit=200"),
                it -> auszug(it, familie)
                        .filter(auszug -> ziel.equals(auszug.path("ziel").asText()))
                        .isPresent());
        return auszug(auszuege, familie).orElseThrow();
    }

    private static Optional<JsonNode> auszug(Answer auszuege, Familie familie) {
        return StreamSupport.stream(auszuege.entries().spliterator(), false)
                .filter(it -> it.path("personId").asText().equals(familie.vater))
                .findFirst();
    }

    private void ablehnung() {
        buehne.esIst(LocalDate.of(2025, 10, 14));
        ereignis(
                familie.mutter,
                Json.object("typ", "BAMF_BESCHEID", "datum", "2025-10-07", "ergebnis", "ABGELEHNT_EINFACH"));
        var klage = ereignis(familie.mutter, Json.object("typ", "KLAGE_ERHOBEN", "datum", "2025-10-14"));
        buehne.gleich("status", "ASYLBEWERBER", klage.text("status"));
        buehne.gleich("Rechtskreis", "ASYLBLG_3", klage.text("rechtskreis"));
        var wechsel =
                buehne.als("abh.koblenz").get(Service.STATUS, "/personen/" + familie.mutter + "/rechtskreiswechsel");
        buehne.gleich("Rechtskreiswechsel of the mother", 0, wechsel.entries().size());
    }

    private Answer ereignis(String person, JsonNode ereignis) {
        return buehne.gelungen(
                buehne.als("abh.koblenz").post(Service.STATUS, "/personen/" + person + "/ereignisse", ereignis));
    }
}
