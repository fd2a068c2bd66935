package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every Rechtskreiswechsel of a period and what became of its hand-over, so that none can be forgotten. */
@ApplicationScoped
public class Abgleich {

    /** Said of an Uebergang that nobody has handed over. */
    public static final String KEINE = "KEINE";

    private static final String ZAHLEN = """
            select a.status, count(u) from Uebergang u
              left join UebergabeUebergang l on l.uebergangId = u.id and l.gilt = true
              left join Uebergabe a on a.id = l.uebergabeId
            where u.wirksamAb between :von and :bis and u.status <> ZURUECKGENOMMEN
            group by a.status
            """;

    private final UebergangRepository uebergaenge;
    private final UebergabeRepository uebergaben;
    private final EntityManager entities;

    Abgleich(UebergangRepository uebergaenge, UebergabeRepository uebergaben, EntityManager entities) {
        this.uebergaenge = uebergaenge;
        this.uebergaben = uebergaben;
        this.entities = entities;
    }

    /** @param uebergabe the one in force, else the last one; empty if there was none */
    public record Zeile(Uebergang uebergang, Optional<Uebergabe> uebergabe) {}

    /** A page of the Wechsel of the period, the next one first; one row more than {@code limit} if there are more. */
    public List<Zeile> zeilen(LocalDate von, LocalDate bis, UebergangRepository.Position nach, int limit) {
        List<Uebergang> seite =
                uebergaenge.liste(new UebergangRepository.Auswahl(null, null, null, von, bis, nach), limit);
        Map<UUID, UUID> massgeblich = new HashMap<>();
        Map<UUID, Boolean> gilt = new HashMap<>();
        for (UebergabeUebergang link :
                uebergaben.linksZu(seite.stream().map(Uebergang::id).toList())) {
            if (!gilt.getOrDefault(link.uebergangId(), false)) {
                massgeblich.put(link.uebergangId(), link.uebergabeId());
                gilt.put(link.uebergangId(), link.gilt());
            }
        }
        Map<UUID, Uebergabe> gefunden = uebergaben.find(massgeblich.values()).stream()
                .collect(Collectors.toMap(Uebergabe::id, Function.identity()));
        return seite.stream()
                .map(uebergang -> new Zeile(
                        uebergang,
                        Optional.ofNullable(massgeblich.get(uebergang.id())).map(gefunden::get)))
                .toList();
    }

    /** Number of Wechsel of the period per state of the Uebergabe in force; withdrawn ones do not count. */
    public Map<String, Long> zahlen(LocalDate von, LocalDate bis) {
        Map<String, Long> zahlen = new TreeMap<>();
        entities.createQuery(ZAHLEN, Object[].class)
                .setParameter("von", von)
                .setParameter("bis", bis)
                .getResultStream()
                .forEach(zeile -> zahlen.put(zeile[0] == null ? KEINE : zeile[0].toString(), (Long) zeile[1]));
        return zahlen;
    }
}
