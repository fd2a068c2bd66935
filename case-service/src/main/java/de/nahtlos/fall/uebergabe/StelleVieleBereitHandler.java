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
import org.jboss.logging.Logger;

/** Provides the Uebergaben of many Uebergaenge; what fails does not hold up the rest. */
@ApplicationScoped
public class StelleVieleBereitHandler {

    private static final Logger LOG = Logger.getLogger(StelleVieleBereitHandler.class);

    /** Households of one transaction: few enough that nobody waits long for a lock, enough that a commit is cheap. */
    private static final int ZUSAMMEN = 50;

    private final UebergangRepository uebergaenge;
    private final Uebergabeauswahl auswahl;
    private final Uebergabepersonen personen;
    private final Sammelablage ablage;
    private final Uebergabezugriff zugriff;

    StelleVieleBereitHandler(
            UebergangRepository uebergaenge,
            Uebergabeauswahl auswahl,
            Uebergabepersonen personen,
            Sammelablage ablage,
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
        List<ErstelleUebergabe> einzelne = jeHaushalt(bekannte, daten).stream()
                .map(gruppe -> ErstelleUebergabe.anLeistungstraeger(befehl.an(), gruppe, ansprechpartner(befehl)))
                .toList();
        for (int von = 0; von < einzelne.size(); von += ZUSAMMEN) {
            List<ErstelleUebergabe> teil = einzelne.subList(von, Math.min(einzelne.size(), von + ZUSAMMEN));
            stelleBereit(teil, daten, ergebnisse);
        }
        return befehl.uebergaenge().stream()
                .distinct()
                .map(id -> ergebnisse.getOrDefault(id, new Ergebnis(id, null, Problems.notFound("Dieser Uebergang"))))
                .toList();
    }

    private String ansprechpartner(StelleVieleBereit befehl) {
        return befehl.ansprechpartner() == null ? zugriff.ich() : befehl.ansprechpartner();
    }

    /** Together, or one by one if something came in between, for example another client with the same Uebergang. */
    private void stelleBereit(List<ErstelleUebergabe> teil, Map<UUID, Person> daten, Map<UUID, Ergebnis> ergebnisse) {
        try {
            List<Sammelablage.Ergebnis> fertige = ablage.stelleBereit(teil, daten, zugriff.ich());
            for (int i = 0; i < fertige.size(); i++) {
                merke(teil.get(i), fertige.get(i), ergebnisse);
            }
        } catch (RuntimeException e) {
            if (teil.size() > 1) {
                teil.forEach(eine -> stelleBereit(List.of(eine), daten, ergebnisse));
            } else {
                LOG.warnf(
                        "one Uebergabe of many was not provided: %s",
                        e.getClass().getName());
                var problem = Problems.NICHT_VERFUEGBAR.with("Es wurde nichts gespeichert. Bitte wiederholen.");
                merke(teil.getFirst(), new Sammelablage.Ergebnis(null, problem), ergebnisse);
            }
        }
    }

    private static void merke(
            ErstelleUebergabe befehl, Sammelablage.Ergebnis ergebnis, Map<UUID, Ergebnis> ergebnisse) {
        befehl.uebergaenge()
                .forEach(id -> ergebnisse.put(id, new Ergebnis(id, ergebnis.uebergabe(), ergebnis.problem())));
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
