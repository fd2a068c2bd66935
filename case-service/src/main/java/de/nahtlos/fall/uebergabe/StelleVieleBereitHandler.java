package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Provides the Uebergaben of many Uebergaenge; what fails does not hold up the rest. */
@ApplicationScoped
public class StelleVieleBereitHandler {

    private final UebergangRepository uebergaenge;
    private final Uebergabeauswahl auswahl;
    private final Uebergabepersonen personen;
    private final Uebergabeablage ablage;
    private final Uebergabezugriff zugriff;

    StelleVieleBereitHandler(
            UebergangRepository uebergaenge,
            Uebergabeauswahl auswahl,
            Uebergabepersonen personen,
            Uebergabeablage ablage,
            Uebergabezugriff zugriff) {
        this.uebergaenge = uebergaenge;
        this.auswahl = auswahl;
        this.personen = personen;
        this.ablage = ablage;
        this.zugriff = zugriff;
    }

    /**
     * What became of one Uebergang.
     *
     * @param uebergabe null if it failed
     * @param problem null if it went well
     */
    public record Ergebnis(UUID uebergangId, Uebergabe uebergabe, Problem problem) {}

    /**
     * Makes and provides one Uebergabe per household.
     *
     * @return one result per Uebergang, in the order of the request
     * @throws Problem 422 if the Leistungstraeger belongs to another Kommune, 503 while status-service is away
     */
    public List<Ergebnis> handle(StelleVieleBereit befehl) {
        auswahl.requireEigenerTraeger(befehl.an());
        List<Uebergang> bekannte = uebergaenge.find(befehl.uebergaenge());
        Map<UUID, Person> daten = personen.von(bekannte);
        Map<UUID, Ergebnis> ergebnisse = new HashMap<>();
        for (List<UUID> gruppe : jeHaushalt(bekannte, daten)) {
            Ergebnis ergebnis = stelleBereit(befehl, gruppe, daten);
            gruppe.forEach(id -> ergebnisse.put(id, new Ergebnis(id, ergebnis.uebergabe(), ergebnis.problem())));
        }
        return befehl.uebergaenge().stream()
                .distinct()
                .map(id -> ergebnisse.getOrDefault(id, new Ergebnis(id, null, Problems.notFound("Dieser Uebergang"))))
                .toList();
    }

    private Ergebnis stelleBereit(StelleVieleBereit befehl, List<UUID> gruppe, Map<UUID, Person> daten) {
        String ansprechpartner = befehl.ansprechpartner() == null ? zugriff.ich() : befehl.ansprechpartner();
        var einzeln = new ErstelleUebergabe(befehl.an(), gruppe, ansprechpartner, null);
        try {
            return new Ergebnis(null, ablage.erstelleUndStelleBereit(einzeln, daten, zugriff.ich()), null);
        } catch (Problem e) {
            return new Ergebnis(null, null, e);
        }
    }

    private static Collection<List<UUID>> jeHaushalt(List<Uebergang> uebergaenge, Map<UUID, Person> daten) {
        Map<UUID, List<UUID>> gruppen = new LinkedHashMap<>();
        for (Uebergang uebergang : uebergaenge) {
            gruppen.computeIfAbsent(haushalt(uebergang, daten), neu -> new ArrayList<>())
                    .add(uebergang.id());
        }
        return gruppen.values();
    }

    /** The lowest id of those who live together stands for the household. */
    private static UUID haushalt(Uebergang uebergang, Map<UUID, Person> daten) {
        Person person = daten.get(uebergang.personId());
        if (person == null) {
            return uebergang.personId();
        }
        return person.haushalt().stream()
                .filter(mitglied -> person.mitglied(
                                mitglied.personId(), uebergang.wechsel().wirksamAb())
                        .isPresent())
                .map(Person.Mitglied::personId)
                .filter(daten::containsKey)
                .min(UUID::compareTo)
                .filter(erster -> erster.compareTo(uebergang.personId()) < 0)
                .orElse(uebergang.personId());
    }
}
