package de.nahtlos.fall.hilfeplan;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.hilfeplan.Planunterschied.Feld;
import de.nahtlos.fall.hilfeplan.Planunterschied.Teil;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A change of a plan in German, as one would read it out in a Hilfeplankonferenz. */
final class Planworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Map<String, String> FELDER = Map.ofEntries(
            Map.entry("ueberpruefungAm", "Überprüfung"),
            Map.entry("handlungsfeld", "Handlungsfeld"),
            Map.entry("bezeichnung", "Bezeichnung"),
            Map.entry("messgroesse", "Messgröße"),
            Map.entry("von", "erster Tag"),
            Map.entry("bis", "letzter Tag"),
            Map.entry("status", "Stand"),
            Map.entry("zielId", "Ziel"),
            Map.entry("angebotId", "Angebot"),
            Map.entry("personId", "Person"),
            Map.entry("traeger", "Träger"),
            Map.entry("kostentraeger", "Kostenträger"),
            Map.entry("rechtskreise", "Rechtskreise"));

    private final JsonNode ziele;

    /** @param ziele the goals of the newer version, by id: a goal is called by its name */
    Planworte(JsonNode ziele) {
        this.ziele = ziele;
    }

    String name(Teil teil, JsonNode inhalt) {
        String art = teil == Teil.ZIEL ? "Ziel" : "Maßnahme";
        return art + " „" + inhalt.path("bezeichnung").asText() + "“";
    }

    String saetze(List<Feld> felder) {
        return felder.stream().map(this::satz).collect(Collectors.joining("; ", "", "."));
    }

    private String satz(Feld feld) {
        return FELDER.getOrDefault(feld.feld(), feld.feld()) + " von " + wert(feld.feld(), feld.vorher()) + " zu "
                + wert(feld.feld(), feld.nachher());
    }

    private String wert(String name, JsonNode wert) {
        if (wert.isNull()) {
            return "keine Angabe";
        }
        if (wert.isArray()) {
            return StreamSupport.stream(wert.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
        }
        return switch (name) {
            case "von", "bis", "ueberpruefungAm" ->
                LocalDate.parse(wert.asText()).format(TAG);
            case "zielId" -> "„" + ziele.path(wert.asText()).path("bezeichnung").asText() + "“";
            default -> wert.asText();
        };
    }
}
