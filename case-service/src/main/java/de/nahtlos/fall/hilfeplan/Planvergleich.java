package de.nahtlos.fall.hilfeplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import de.nahtlos.fall.hilfeplan.Planunterschied.Aenderung;
import de.nahtlos.fall.hilfeplan.Planunterschied.Art;
import de.nahtlos.fall.hilfeplan.Planunterschied.Feld;
import de.nahtlos.fall.hilfeplan.Planunterschied.Teil;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares two versions of a plan, each a {@link Planinhalt} as JSON. */
final class Planvergleich {

    private static final String UEBERPRUEFUNG = "ueberpruefungAm";
    private static final String ZIELE = "ziele";

    private final JsonNode vorher;

    private Planvergleich(JsonNode vorher) {
        this.vorher = vorher;
    }

    static Planvergleich von(JsonNode vorher) {
        return new Planvergleich(vorher);
    }

    List<Aenderung> zu(JsonNode nachher) {
        var worte = new Planworte(nachher.path(ZIELE));
        List<Aenderung> aenderungen = new ArrayList<>();
        Feld ueberpruefung = feld(UEBERPRUEFUNG, vorher, nachher);
        if (!ueberpruefung.vorher().equals(ueberpruefung.nachher())) {
            List<Feld> felder = List.of(ueberpruefung);
            aenderungen.add(
                    new Aenderung(Teil.PLAN, Art.GEAENDERT, null, felder, "Hilfeplan: " + worte.saetze(felder)));
        }
        aenderungen.addAll(teile(Teil.ZIEL, vorher.path(ZIELE), nachher.path(ZIELE), worte));
        aenderungen.addAll(teile(Teil.MASSNAHME, vorher.path("massnahmen"), nachher.path("massnahmen"), worte));
        return aenderungen;
    }

    private static List<Aenderung> teile(Teil teil, JsonNode vorher, JsonNode nachher, Planworte worte) {
        List<Aenderung> aenderungen = new ArrayList<>();
        nachher.properties().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(eintrag -> {
                    JsonNode alt = vorher.get(eintrag.getKey());
                    UUID id = UUID.fromString(eintrag.getKey());
                    String name = worte.name(teil, eintrag.getValue());
                    List<Feld> felder = alt == null ? List.of() : felder(alt, eintrag.getValue());
                    if (alt == null) {
                        aenderungen.add(new Aenderung(teil, Art.NEU, id, felder, name + " ist neu."));
                    } else if (!felder.isEmpty()) {
                        aenderungen.add(
                                new Aenderung(teil, Art.GEAENDERT, id, felder, name + ": " + worte.saetze(felder)));
                    }
                });
        return aenderungen;
    }

    private static List<Feld> felder(JsonNode alt, JsonNode neu) {
        var namen = alt.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        neu.fieldNames().forEachRemaining(namen::add);
        return namen.stream()
                .map(name -> feld(name, alt, neu))
                .filter(feld -> !feld.vorher().equals(feld.nachher()))
                .toList();
    }

    private static Feld feld(String name, JsonNode alt, JsonNode neu) {
        return new Feld(name, wert(alt, name), wert(neu, name));
    }

    private static JsonNode wert(JsonNode teil, String name) {
        return teil.hasNonNull(name) ? teil.get(name) : NullNode.getInstance();
    }
}
