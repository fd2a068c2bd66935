package de.nahtlos.it.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.LocalDate;
import java.util.List;

/** A Lotse opens the Fall and agrees on a Hilfeplan with two running Maßnahmen. */
final class Fallarbeit {

    private static final LocalDate EROEFFNUNG = LocalDate.of(2025, 2, 10);

    private final Buehne buehne;
    private final Familie familie;

    Fallarbeit(Buehne buehne, Familie familie) {
        this.buehne = buehne;
        this.familie = familie;
    }

    List<Schritt> schritte() {
        return List.of(
                new Schritt("An Integrationslotse opens the Fall of the family", this::eroeffnung),
                new Schritt("Hilfeplan: a goal, a Sprachkurs, an Arbeitsgelegenheit", this::hilfeplan));
    }

    private void eroeffnung() {
        buehne.esIst(EROEFFNUNG);
        var fall = buehne.gelungen(buehne.als("lotse.koblenz")
                .post(
                        Service.CASE,
                        "/faelle",
                        Json.object(
                                "personId",
                                familie.vater,
                                "mitglieder",
                                Json.array(familie.mutter, familie.kind),
                                "eingang",
                                Json.object(
                                        "quelle", "UNTERKUNFT",
                                        "datum", EROEFFNUNG.toString(),
                                        "anlass", "Ankommen der Familie begleiten"),
                                "intensitaet",
                                "MITTEL")));
        familie.fall = fall.id();
        buehne.gleich("responsible Lotse", "lotse.koblenz", fall.text("lotse"));
    }

    private void hilfeplan() {
        var ziel = buehne.gelungen(buehne.als("lotse.koblenz")
                .post(
                        Service.CASE,
                        plan("ziele"),
                        Json.object(
                                "handlungsfeld", "SPRACHE",
                                "bezeichnung", "Deutsch auf Stufe B1",
                                "messgroesse", "Zertifikat B1",
                                "bis", "2026-03-31")));
        familie.sprachkurs =
                massnahme(ziel.id(), "Integrationskurs", "VHS Beispielstadt", Json.array("ASYLBLG", "SGB_II"));
        familie.arbeitsgelegenheit =
                massnahme(ziel.id(), "Arbeitsgelegenheit § 5 AsylbLG", "Werkhof Muster", Json.array("ASYLBLG"));
    }

    private String massnahme(String ziel, String bezeichnung, String traeger, ArrayNode rechtskreise) {
        return buehne.gelungen(buehne.als("lotse.koblenz")
                        .post(
                                Service.CASE,
                                plan("massnahmen"),
                                Json.object(
                                        "zielId",
                                        ziel,
                                        "personId",
                                        familie.vater,
                                        "bezeichnung",
                                        bezeichnung,
                                        "traeger",
                                        traeger,
                                        "kostentraeger",
                                        "Amt für Soziales",
                                        "rechtskreise",
                                        rechtskreise,
                                        "von",
                                        "2025-03-01",
                                        "bis",
                                        "2026-02-28")))
                .id();
    }

    private String plan(String teil) {
        return "/faelle/" + familie.fall + "/hilfeplan/" + teil;
    }
}
