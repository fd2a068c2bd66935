package de.nahtlos.fall.aufgabe;

import de.nahtlos.fall.liste.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tasks of the Kommune. */
@ApplicationScoped
public class AufgabeRepository {

    private static final String OFFENE_JE_UEBERGANG =
            "select a.uebergangId, count(a) from Aufgabe a where a.uebergangId in :ids and a.status = OFFEN group by a.uebergangId";
    private static final String WARTEND =
            "select a from Aufgabe a where a.uebergangId = :uebergang order by a.frist, a.id";

    private final EntityManager entities;

    AufgabeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What of the list is wanted; null = everything.
     *
     * @param betreuer only tasks of Faelle that this user is responsible or deputy for
     * @param nach only tasks after this position
     */
    public record Auswahl(String betreuer, LocalDate faelligBis, UUID fall, Position nach) {}

    /** Position in the list, which is sorted by Frist. */
    public record Position(LocalDate frist, UUID id) {}

    /** Adds a task. */
    public void add(Aufgabe aufgabe) {
        entities.persist(aufgabe);
    }

    /** Removes a task whose Uebergang was joined with another one that has the same task. */
    public void remove(Aufgabe aufgabe) {
        entities.remove(aufgabe);
    }

    /** The task, visible or not. */
    public Optional<Aufgabe> find(UUID id) {
        return Optional.ofNullable(entities.find(Aufgabe.class, id));
    }

    /** All tasks of an Uebergang, the next Frist first. */
    public List<Aufgabe> zuUebergang(UUID uebergang) {
        return entities.createQuery(WARTEND, Aufgabe.class)
                .setParameter("uebergang", uebergang)
                .getResultList();
    }

    /** Number of open tasks per Uebergang; one without any is absent. */
    public Map<UUID, Long> offeneJeUebergang(Collection<UUID> uebergaenge) {
        Map<UUID, Long> zahlen = new HashMap<>();
        if (!uebergaenge.isEmpty()) {
            entities.createQuery(OFFENE_JE_UEBERGANG, Object[].class)
                    .setParameter("ids", uebergaenge)
                    .getResultStream()
                    .forEach(zeile -> zahlen.put((UUID) zeile[0], (Long) zeile[1]));
        }
        return zahlen;
    }

    /** A page of what is open or to be reviewed, the next Frist first. */
    public List<Aufgabe> liste(Auswahl auswahl, int limit) {
        Filter filter = Filter.auf("select a from Aufgabe a")
                .wenn(true, "a.status = OFFEN or a.zurPruefung = true")
                .mit(
                        "a.fallId in (select f.id from Fall f where f.lotse = :ich or f.vertretung = :ich)",
                        "ich",
                        auswahl.betreuer())
                .mit("a.frist <= :bis", "bis", auswahl.faelligBis())
                .mit("a.fallId = :fall", "fall", auswahl.fall());
        if (auswahl.nach() != null) {
            filter.mit(
                            "a.frist > :frist or (a.frist = :frist and a.id > :id)",
                            "frist",
                            auswahl.nach().frist())
                    .parameter("id", auswahl.nach().id());
        }
        return filter.seite(entities, Aufgabe.class, "a.frist, a.id", limit);
    }
}
