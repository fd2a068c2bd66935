package de.nahtlos.unterbringung.belegung.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.belegung.AendereBelegungHandler;
import de.nahtlos.unterbringung.belegung.BelegePlatzHandler;
import de.nahtlos.unterbringung.belegung.Belegung;
import de.nahtlos.unterbringung.belegung.BelegungRepository;
import de.nahtlos.unterbringung.belegung.VerlegePersonHandler;
import de.nahtlos.unterbringung.person.Personeneinlass;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Translates requests that change stays into commands. */
@ApplicationScoped
class BelegungAenderung {

    private final BelegePlatzHandler belegen;
    private final VerlegePersonHandler verlegen;
    private final AendereBelegungHandler aendern;
    private final Personeneinlass einlass;
    private final Regelabgleich abgleich;
    private final BelegungRepository belegungen;
    private final ObjectMapper json;

    BelegungAenderung(
            BelegePlatzHandler belegen,
            VerlegePersonHandler verlegen,
            AendereBelegungHandler aendern,
            Personeneinlass einlass,
            Regelabgleich abgleich,
            BelegungRepository belegungen,
            ObjectMapper json) {
        this.belegen = belegen;
        this.verlegen = verlegen;
        this.aendern = aendern;
        this.einlass = einlass;
        this.abgleich = abgleich;
        this.belegungen = belegungen;
        this.json = json;
    }

    /**
     * A stay after a change.
     *
     * @param hinweise what the client should know
     */
    record Ergebnisse(UUID id, List<String> hinweise) {
        static Ergebnisse of(Belegung belegung) {
            return new Ergebnisse(belegung.id(), List.of());
        }
    }

    Ergebnisse belege(BelegungEingaben.Neu eingabe) {
        BelegungEingaben.zeitraum(eingabe.von(), eingabe.bis());
        var hinweise = new ArrayList<>(einlass.pruefe(List.of(eingabe.personId())));
        var regeln = abgleich.fuer(eingabe.personId(), eingabe.abweichungen(), !hinweise.isEmpty());
        hinweise.addAll(regeln.hinweise());
        return new Ergebnisse(belegen.handle(eingabe.befehl(regeln.angaben())).id(), hinweise);
    }

    Ergebnisse beende(UUID id, String ifMatch, BelegungEingaben.Ende eingabe) {
        return Ergebnisse.of(
                aendern.beende(id, eingabe.am(), eingabe.grundDesEndes(), version(ifMatch, json.valueToTree(eingabe))));
    }

    Ergebnisse verlege(UUID id, String ifMatch, BelegungEingaben.Verlegung eingabe) {
        var regeln = abgleich.fuer(belegungen.require(id).personId(), eingabe.abweichungen(), false);
        var neue = verlegen.handle(
                id, eingabe.platzId(), eingabe.am(), regeln.angaben(), version(ifMatch, json.valueToTree(eingabe)));
        return new Ergebnisse(neue.id(), regeln.hinweise());
    }

    Ergebnisse storniere(UUID id, String ifMatch) {
        return Ergebnisse.of(aendern.storniere(id, version(ifMatch, null)));
    }

    /** A client that sends If-Match is protected; the lock of the stay protects the others. */
    private Consumer<Belegung> version(String ifMatch, JsonNode eingabe) {
        if (ifMatch == null) {
            return belegung -> {};
        }
        return belegung -> Versions.require(ifMatch, belegung.version(), eingabe, jetzt(belegung));
    }

    private JsonNode jetzt(Belegung belegung) {
        Map<String, Object> werte = new HashMap<>();
        werte.put("am", belegung.zeitraum().ende());
        werte.put("grund", belegung.grund().orElse(null));
        werte.put("platzId", belegung.platzId());
        return json.valueToTree(werte);
    }
}
