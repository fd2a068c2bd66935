package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Platz;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
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
                           and b.von < :ende and (b.ende is null or b.ende > :von))""";

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
        var query = entityManager
                .createQuery(hql(suche.merkmale()), Object[].class)
                .setParameter("von", suche.zeit().von())
                .setParameter("ende", ende(suche.zeit()))
                .setParameter("bis", suche.zeit().bis().orElse(suche.zeit().von()))
                .setParameter("personen", (long) suche.personen())
                .setParameter("gemeinde", suche.gemeinde().orElse(null))
                .setParameter("u", nach.map(Stelle::unterkunft).orElse(null))
                .setParameter("e", nach.map(Stelle::einheit).orElse(null))
                .setParameter("id", nach.map(Stelle::id).orElse(null))
                .setMaxResults(anzahl);
        suche.merkmale().forEach(it -> query.setParameter("m" + it.ordinal(), it));
        return query.getResultStream()
                .map(it -> new Fund((Unterkunft) it[0], (Einheit) it[1]))
                .toList();
    }

    private static String hql(Set<Merkmal> merkmale) {
        String mitMerkmalen = merkmale.stream()
                .map(it -> " and (array_contains(e.merkmale, :m" + it.ordinal() + ") or array_contains(u.merkmale, :m"
                        + it.ordinal() + "))")
                .collect(Collectors.joining());
        return """
                select u, e from Einheit e join Unterkunft u on u.id = e.unterkunftId
                where (:gemeinde is null or u.gemeinde = :gemeinde)
                  and (u.vertragVon is null or u.vertragVon <= :von)
                  and (u.vertragBis is null or u.vertragBis >= :bis)
                  and e.plaetze >= :personen
                  and (:u is null or u.name > :u
                       or (u.name = :u and (e.bezeichnung > :e or (e.bezeichnung = :e and e.id > :id))))
                """
                + mitMerkmalen
                + " and (select count(*) from Platz p where p.einheitId = e.id and" + FREI + ") >= :personen"
                + " order by u.name, e.bezeichnung, e.id";
    }

    private Map<UUID, List<Platz>> freiePlaetze(Zeitraum zeit, List<UUID> einheiten) {
        return entityManager
                .createQuery(
                        "select p from Platz p where p.einheitId in :einheiten and" + FREI + " order by p.nummer",
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
