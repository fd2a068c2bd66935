package de.nahtlos.it.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The date of the Zustellung was wrong: the correction runs through all services. */
final class Berichtigung {

    private final Buehne buehne;
    private final Familie familie;

    Berichtigung(Buehne buehne, Familie familie) {
        this.buehne = buehne;
        this.familie = familie;
    }

    List<Schritt> schritte() {
        return List.of(
                new Schritt(
                        "The Zustellung was on 30 September, not on 2 October: Storno with replacement", this::storno),
                new Schritt("The Übergang moves by a month", this::uebergang),
                new Schritt(
                        "The accepted Übergabe is BERICHTIGT; its successor is provided and accepted", this::uebergabe),
                new Schritt("The target date of the Auszug moves too", this::auszug),
                new Schritt("What holds now: one household, two Rechtskreise, no gap", this::ergebnis));
    }

    private void storno() {
        buehne.esIst(LocalDate.of(2025, 10, 27));
        var antwort = buehne.gelungen(buehne.als("abh.koblenz")
                .post(
                        Service.STATUS,
                        "/personen/" + familie.vater + "/ereignisse/" + familie.bescheid + "/storno",
                        Json.object(
                                "grund",
                                "FALSCHES_DATUM",
                                "ersatz",
                                Json.object(
                                        "typ", "BAMF_BESCHEID",
                                        "datum", "2025-09-30",
                                        "ergebnis", "FLUECHTLING_3"))));
        var wechsel = gueltigerWechsel().orElseThrow(() -> new Abweichung("no valid Rechtskreiswechsel: " + antwort));
        buehne.gleich(
                "first of the next month",
                "2025-10-01",
                wechsel.path("wirksamAb").asText());
        buehne.gleich("replaces", familie.wechsel, wechsel.path("ersetzt").asText());
        familie.wechsel = wechsel.path("id").asText();
    }

    private Optional<JsonNode> gueltigerWechsel() {
        var alle = buehne.als("abh.koblenz").get(Service.STATUS, "/personen/" + familie.vater + "/rechtskreiswechsel");
        return StreamSupport.stream(alle.entries().spliterator(), false)
                .filter(it -> it.path("status").asText().equals("FESTGESTELLT"))
                .findFirst();
    }

    private void uebergang() {
        var lotse = buehne.still("lotse.koblenz");
        buehne.bald(
                "Übergang wirksamAb 2025-10-01",
                () -> lotse.get(Service.CASE, "/faelle/" + familie.fall + "/uebergaenge"),
                it -> StreamSupport.stream(it.entries().spliterator(), false)
                        .filter(uebergang -> !uebergang.path("status").asText().equals("ZURUECKGENOMMEN"))
                        .allMatch(uebergang ->
                                uebergang.path("wirksamAb").asText().equals("2025-10-01")));
    }

    private void uebergabe() {
        Uebergabe.bestaetige(buehne, familie.wechsel, "2025-09");
        var lotse = buehne.still("lotse.koblenz");
        var alte = buehne.bald(
                "Übergabe " + familie.uebergabe + " BERICHTIGT",
                () -> lotse.get(Service.CASE, "/uebergaben/" + familie.uebergabe),
                it -> "BERICHTIGT".equals(it.text("status"))
                        && !it.text("nachfolger").isEmpty());
        var nachfolger = alte.text("nachfolger");
        Uebergabe.angenommen(buehne, nachfolger);
        var neue = buehne.gelungen(buehne.als("lotse.koblenz").get(Service.CASE, "/uebergaben/" + nachfolger));
        buehne.gleich("successor replaces", familie.uebergabe, neue.text("ersetzt"));
        familie.uebergabe = nachfolger;
    }

    private void auszug() {
        Anerkennung.auszugDesVaters(buehne, familie, "2026-01-01");
    }

    private void ergebnis() {
        var vater = verlauf(familie.vater);
        buehne.gleich(
                "father until",
                "2025-09-30",
                vater.entries().path(0).path("bis").asText());
        buehne.gleich(
                "father from 2025-10-01",
                "SGB_II",
                vater.entries().path(1).path("rechtskreis").asText());
        var mutter = verlauf(familie.mutter);
        buehne.gleich(
                "mother",
                "ASYLBLG_3",
                mutter.entries().path(0).path("rechtskreis").asText());
        buehne.gleich(
                "mother until",
                "open",
                mutter.entries().path(0).path("bis").asText("").isEmpty() ? "open" : "closed");
    }

    private Answer verlauf(String person) {
        return buehne.gelungen(
                buehne.als("leistung.koblenz").get(Service.STATUS, "/personen/" + person + "/rechtskreisverlauf"));
    }
}
