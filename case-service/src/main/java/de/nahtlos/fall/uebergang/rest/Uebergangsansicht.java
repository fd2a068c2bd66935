package de.nahtlos.fall.uebergang.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.aufgabe.AufgabeRepository;
import de.nahtlos.fall.aufgabe.rest.AufgabeView;
import de.nahtlos.fall.person.Personenstaende;
import de.nahtlos.fall.person.Personenstand;
import de.nahtlos.fall.person.Zustaendigkeiten;
import de.nahtlos.fall.uebergang.Massnahmenurteile;
import de.nahtlos.fall.uebergang.Uebergang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts together what belongs to an Uebergang. */
@ApplicationScoped
class Uebergangsansicht {

    private final AufgabeRepository aufgaben;
    private final Massnahmenurteile urteile;
    private final Personenstaende personenstaende;
    private final Zustaendigkeiten zustaendigkeiten;

    Uebergangsansicht(
            AufgabeRepository aufgaben,
            Massnahmenurteile urteile,
            Personenstaende personenstaende,
            Zustaendigkeiten zustaendigkeiten) {
        this.aufgaben = aufgaben;
        this.urteile = urteile;
        this.personenstaende = personenstaende;
        this.zustaendigkeiten = zustaendigkeiten;
    }

    List<UebergangEintrag> eintraege(List<Uebergang> uebergaenge) {
        var offene = aufgaben.offeneJeUebergang(
                uebergaenge.stream().map(Uebergang::id).toList());
        return uebergaenge.stream()
                .map(uebergang -> UebergangEintrag.of(uebergang, offene.getOrDefault(uebergang.id(), 0L)))
                .toList();
    }

    UebergangView view(Uebergang uebergang) {
        List<String> hinweise = new ArrayList<>();
        JsonNode unterschied = unterschied(uebergang.personId(), hinweise).orElse(null);
        List<Aufgabe> alle = aufgaben.zuUebergang(uebergang.id());
        return new UebergangView(
                UebergangEintrag.of(
                        uebergang, alle.stream().filter(Aufgabe::offen).count()),
                uebergang.bekanntSeit(),
                uebergang.wechselIds(),
                alle.stream().map(AufgabeView::of).toList(),
                urteile.zu(uebergang),
                unterschied,
                hinweise);
    }

    private Optional<JsonNode> unterschied(UUID person, List<String> hinweise) {
        Optional<Personenstand> stand = personenstaende.zu(person);
        Optional<String> vorher = stand.flatMap(Personenstand::vorher);
        if (vorher.isEmpty()) {
            hinweise.add(
                    "Zustaendigkeiten nicht ermittelbar: der Aufenthaltsstatus vor dem Wechsel ist nicht bekannt.");
            return Optional.empty();
        }
        var antwort = zustaendigkeiten.beim(vorher.get(), stand.get().status());
        if (antwort.isEmpty()) {
            hinweise.add("Zuständigkeiten zurzeit nicht abrufbar. Bitte später erneut öffnen.");
        }
        return antwort;
    }
}
