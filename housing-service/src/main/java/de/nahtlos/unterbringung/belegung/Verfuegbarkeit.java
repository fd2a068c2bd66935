package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.abfrage.Abfrage;
import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Platz;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which Einheiten have enough free places for the whole of a time. */
@ApplicationScoped
public class Verfuegbarkeit {

    private static final String FREI = """
             not exists (select 1 from Belegung b where b.platzId = p.id and b.storniertAm is null
                           and b.freiAb > :von and b.von < :ende)
             and not exists (select 1 from Platzsperre s where s.platzId = p.id and s.von < :ende
                               and (s.ende is null or (s.ende > :von and s.ende > s.von)))""";

    /** A contract that ends before the last day, or with an open time before the first, offers nothing. */
    private static final String GENUG_FREI = "select u, e from Einheit e join Unterkunft u on u.id = e.unterkunftId"
            + " where (select count(*) from Platz p where p.einheitId = e.id and " + FREI + ") >= :personen"
            + " and (u.vertragVon is null or u.vertragVon <= :von)"
            + " and (u.vertragBis is null or u.vertragBis >= :letzter)"
            + " and (u.geschlossenAb is null or u.geschlossenAb >= :ende)";

    private final EntityManager entityManager;

    Verfuegbarkeit(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What is looked for.
     *
     * @param personen how many places are needed together in one Einheit
     * @param merkmale all of these, of the Einheit or its Unterkunft
     */
    public record Suche(Zeitraum zeit, int personen, Set<Merkmal> merkmale, Optional<String> gemeinde) {}

    /** Position in the list: the last one shown. */
    public record Stelle(String unterkunft, String einheit, UUID id) {}

    /** An Einheit with its free places. */
    public record Angebot(Unterkunft unterkunft, Einheit einheit, List<Platz> frei) {}

    private record Fund(Unterkunft unterkunft, Einheit einheit) {}

    /** Einheiten by name of the Unterkunft and of the Einheit, from the position on. */
    public List<Angebot> suche(Suche suche, Optional<Stelle> nach, int anzahl) {
        var funde = funde(suche, nach, anzahl);
        Map<UUID, List<Platz>> frei = freiePlaetze(
                suche.zeit(), funde.stream().map(it -> it.einheit().id()).toList());
        return funde.stream()
                .map(it -> new Angebot(
                        it.unterkunft(), it.einheit(), frei.get(it.einheit().id())))
                .toList();
    }

    private List<Fund> funde(Suche suche, Optional<Stelle> nach, int anzahl) {
        var abfrage = new Abfrage<>(entityManager, Object[].class, GENUG_FREI)
                .mit("von", suche.zeit().von())
                .mit("ende", ende(suche.zeit()))
                .mit("letzter", suche.zeit().bis().orElse(suche.zeit().von()))
                .mit("personen", (long) suche.personen())
                .und("u.gemeinde = :gemeinde", "gemeinde", suche.gemeinde());
        for (Merkmal merkmal : suche.merkmale()) {
            String name = merkmal.name().toLowerCase(Locale.ROOT);
            abfrage.und("array_position(e.merkmale, :" + name + ") > 0 or array_position(u.merkmale, :" + name
                            + ") > 0")
                    .mit(name, merkmal);
        }
        nach.ifPresent(it -> abfrage.und("u.name > :u or (u.name = :u and"
                        + " (e.bezeichnung > :e or (e.bezeichnung = :e and e.id > :id)))")
                .mit("u", it.unterkunft())
                .mit("e", it.einheit())
                .mit("id", it.id()));
        return abfrage.nach("u.name, e.bezeichnung, e.id", anzahl)
                .getResultStream()
                .map(it -> new Fund((Unterkunft) it[0], (Einheit) it[1]))
                .toList();
    }

    private Map<UUID, List<Platz>> freiePlaetze(Zeitraum zeit, List<UUID> einheiten) {
        return entityManager
                .createQuery(
                        "select p from Platz p where p.einheitId in :einheiten and " + FREI + " order by p.nummer",
                        Platz.class)
                .setParameter("einheiten", einheiten)
                .setParameter("von", zeit.von())
                .setParameter("ende", ende(zeit))
                .getResultStream()
                .collect(Collectors.groupingBy(Platz::einheitId));
    }

    private static LocalDate ende(Zeitraum zeit) {
        return zeit.ende() == null ? BelegungRepository.OFFEN : zeit.ende();
    }
}
