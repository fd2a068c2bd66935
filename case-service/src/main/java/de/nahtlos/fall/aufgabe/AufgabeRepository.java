package de.nahtlos.fall.aufgabe;

import de.nahtlos.fall.fall.Betreuung;
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

    private static final String ZU_FALL =
            "select a from Aufgabe a where a.fallId = :fall and a.code = :code and a.uebergangId is null order by a.id";

    private final EntityManager entities;

    AufgabeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What of the list is wanted; null = everything.
     *
     * @param wessen only tasks of Faelle that this user works on
     * @param meine only what is the caller's own to do
     * @param faelligAb only what is due from this day on
     * @param eigene true: only tasks that a person has written, false: only generated ones
     * @param nach only tasks after this position
     */
    public record Auswahl(
            Betreuung wessen,
            Meine meine,
            LocalDate faelligAb,
            LocalDate faelligBis,
            Boolean eigene,
            UUID fall,
            Position nach) {}

    /**
     * Whose own tasks.
     *
     * @param rolle tasks of this role
     * @param lotse and of Faelle of this responsible Lotse, not of deputised ones; null for the Leitung
     */
    public record Meine(String rolle, String lotse) {}

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

    /** The tasks of a Fall with that code that belong to no Uebergang. */
    public List<Aufgabe> zuFall(UUID fall, String code) {
        return entities.createQuery(ZU_FALL, Aufgabe.class)
                .setParameter("fall", fall)
                .setParameter("code", code)
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
        Filter filter = Betreuung.zuFaellen(Filter.auf("select a from Aufgabe a"), "a.fallId", auswahl.wessen())
                .wenn(true, "a.status = OFFEN or a.zurPruefung = true")
                .mit("a.frist >= :ab", "ab", auswahl.faelligAb())
                .mit("a.frist <= :bis", "bis", auswahl.faelligBis())
                .wenn(Boolean.TRUE.equals(auswahl.eigene()), "a.code = '" + Auftrag.EIGENE + "'")
                .wenn(Boolean.FALSE.equals(auswahl.eigene()), "a.code <> '" + Auftrag.EIGENE + "'")
                .mit("a.fallId = :fall", "fall", auswahl.fall());
        if (auswahl.meine() != null) {
            filter.mit("a.rolle = :rolle", "rolle", auswahl.meine().rolle())
                    .mit(
                            "a.fallId in (select m.id from Fall m where m.lotse = :lotse)",
                            "lotse",
                            auswahl.meine().lotse());
        }
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
