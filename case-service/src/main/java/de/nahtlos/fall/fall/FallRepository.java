package de.nahtlos.fall.fall;

import de.nahtlos.fall.liste.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The Faelle of the Kommune. */
@ApplicationScoped
public class FallRepository {

    private static final String OFFENE =
            "select p.fall from Fallperson p where p.personId in :personen and p.offen = true order by p.id";

    private static final String OFFENER =
            "select p.fall from Fallperson p where p.personId = :person and p.offen = true";

    private static final String GESCHLOSSEN =
            "select p.fall from Fallperson p where p.personId = :person and p.ausgeschiedenAm is null and p.fall.status = ABGESCHLOSSEN order by p.fall.abgeschlossenAm desc, p.id desc";

    private final EntityManager entities;

    FallRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What of the list is wanted; null = everything.
     *
     * @param wessen only Faelle that this user works on
     * @param lotse only Faelle of this responsible Lotse
     * @param ueberfaelligAm only Faelle with an open task whose Frist ended before this day
     * @param nach only Faelle after this id
     */
    public record Auswahl(
            Betreuung wessen,
            String lotse,
            FallStatus status,
            Intensitaet intensitaet,
            LocalDate ueberfaelligAm,
            UUID nach) {}

    void add(Fall fall) {
        entities.persist(fall);
        entities.flush();
    }

    /** The Fall, visible or not. */
    public Optional<Fall> find(UUID id) {
        return Optional.ofNullable(entities.find(Fall.class, id));
    }

    Fall lock(Fall fall) {
        entities.refresh(fall, LockModeType.PESSIMISTIC_WRITE);
        return fall;
    }

    void flush() {
        entities.flush();
    }

    /** The open Fall of a person; there is at most one. */
    public Optional<Fall> offenerFallZu(UUID person) {
        return entities.createQuery(OFFENER, Fall.class).setParameter("person", person).getResultList().stream()
                .findFirst();
    }

    /** The Fall of a person that was closed last. */
    public Optional<Fall> zuletztGeschlossenerZu(UUID person) {
        return entities.createQuery(GESCHLOSSEN, Fall.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Fall> offene(Collection<UUID> personen) {
        return entities.createQuery(OFFENE, Fall.class)
                .setParameter("personen", personen)
                .getResultList();
    }

    /** A page in the order of opening. */
    public List<Fall> liste(Auswahl auswahl, int limit) {
        return Betreuung.faelle(Filter.auf("select f from Fall f"), auswahl.wessen())
                .mit("f.lotse = :lotse", "lotse", auswahl.lotse())
                .mit("f.status = :status", "status", auswahl.status())
                .mit("f.intensitaet = :intensitaet", "intensitaet", auswahl.intensitaet())
                .mit(
                        "exists (select 1 from Aufgabe a where a.fallId = f.id and a.status = OFFEN and a.frist < :heute)",
                        "heute",
                        auswahl.ueberfaelligAm())
                .mit("f.id > :nach", "nach", auswahl.nach())
                .seite(entities, Fall.class, "f.id", limit);
    }
}
