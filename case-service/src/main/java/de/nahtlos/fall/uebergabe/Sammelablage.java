package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The writing half for many households at once: the same checks and the same rows as {@link Uebergabeablage}, but read and
 * written together, so that a change of law does not take one round trip per row.
 */
@ApplicationScoped
class Sammelablage {

    private final UebergabeRepository uebergaben;
    private final UebergangRepository uebergaenge;
    private final Uebergabeablage ablage;
    private final Outbox outbox;

    Sammelablage(
            UebergabeRepository uebergaben, UebergangRepository uebergaenge, Uebergabeablage ablage, Outbox outbox) {
        this.uebergaben = uebergaben;
        this.uebergaenge = uebergaenge;
        this.ablage = ablage;
        this.outbox = outbox;
    }

    /**
     * What became of one household.
     *
     * @param uebergabe null if it failed
     * @param problem null if it went well
     */
    record Ergebnis(Uebergabe uebergabe, Problem problem) {}

    /**
     * Makes and provides the Uebergaben in one transaction; one that cannot be provided does not hold up the others.
     *
     * @return one result per command, in their order
     */
    @Transactional
    List<Ergebnis> stelleBereit(List<ErstelleUebergabe> befehle, Map<UUID, Person> personen, String ersteller) {
        List<UUID> ids = befehle.stream()
                .flatMap(befehl -> befehl.uebergaenge().stream())
                .toList();
        Map<UUID, Uebergang> gesperrt =
                uebergaenge.sperre(ids).stream().collect(Collectors.toMap(Uebergang::id, Function.identity()));
        Set<UUID> vergeben = uebergaben.inGeltender(ids);
        Map<Uebergabe, List<UUID>> neue = new java.util.LinkedHashMap<>();
        List<Uebergabeereignis> ereignisse = new ArrayList<>();
        List<Ergebnis> ergebnisse = new ArrayList<>();
        for (ErstelleUebergabe befehl : befehle) {
            try {
                List<Uebergang> seine =
                        befehl.uebergaenge().stream().map(gesperrt::get).toList();
                Uebergabeablage.requireFrei(befehl.uebergaenge(), vergeben);
                Uebergabe uebergabe = ablage.entwirf(befehl, seine, personen, ersteller);
                ereignisse.add(ablage.friereEin(uebergabe, seine, personen));
                neue.put(uebergabe, befehl.uebergaenge());
                ergebnisse.add(new Ergebnis(uebergabe, null));
            } catch (Problem e) {
                ergebnisse.add(new Ergebnis(null, e));
            }
        }
        uebergaben.add(neue);
        outbox.publish(ereignisse);
        return ergebnisse;
    }
}
