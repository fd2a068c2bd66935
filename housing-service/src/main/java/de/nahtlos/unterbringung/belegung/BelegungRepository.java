package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.abfrage.Abfrage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stays of the caller's Kommune. */
@ApplicationScoped
public class BelegungRepository {

    /** Stands for an open end in comparisons. */
    static final LocalDate OFFEN = LocalDate.of(9999, 12, 31);

    private static final String ZEILE = """
            select new de.nahtlos.unterbringung.belegung.BelegungZeile(b, p, e, u)
            from Belegung b
              join Platz p on p.id = b.platzId
              join Einheit e on e.id = p.einheitId
              join Unterkunft u on u.id = e.unterkunftId
            """;

    private final EntityManager entityManager;

    BelegungRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Position in the list of stays.
     *
     * @param von first day of the last one shown
     */
    public record Stelle(LocalDate von, UUID id) {}

    /** Stores a new stay at once, so that a violated constraint shows here. */
    public void add(Belegung neu) {
        entityManager.persist(neu);
        entityManager.flush();
    }

    /** Writes changes now. */
    public void flush() {
        entityManager.flush();
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public Belegung require(UUID id) {
        return Optional.ofNullable(entityManager.find(Belegung.class, id))
                .orElseThrow(() -> Problems.notFound("Die Belegung"));
    }

    /** Reads it again and holds it until the transaction ends. */
    public void sperre(Belegung belegung) {
        entityManager.refresh(belegung, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public BelegungZeile zeile(UUID id) {
        return entityManager
                .createQuery(ZEILE + " where b.id = :id", BelegungZeile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Die Belegung"));
    }

    /** Stays, latest begin first, from the position on. */
    public List<BelegungZeile> liste(BelegungFilter filter, Optional<Stelle> nach, int anzahl) {
        var abfrage = new Abfrage<>(entityManager, BelegungZeile.class, ZEILE + " where b.storniertAm is null")
                .und("u.id = :unterkunft", "unterkunft", filter.unterkunft())
                .und("b.personId = :person", "person", filter.person())
                .und("b.von <= :tag and (b.ende is null or b.ende > :tag)", "tag", filter.stichtag());
        nach.ifPresent(it -> abfrage.und("b.von < :von or (b.von = :von and b.id < :id)")
                .mit("von", it.von())
                .mit("id", it.id()));
        return abfrage.nach("b.von desc, b.id desc", anzahl).getResultList();
    }

    /** Stays on the place without an end, for which an Auszug before the time is agreed, end on the agreed day. */
    public void raeumeWieVereinbart(UUID platz, Zeitraum zeit) {
        entityManager
                .createQuery(
                        "select b from Belegung b where b.platzId = :platz and b.storniertAm is null"
                                + " and b.ende is null and b.freiVereinbart <= :von",
                        Belegung.class)
                .setParameter("platz", platz)
                .setParameter("von", zeit.von())
                .getResultStream()
                .forEach(Belegung::endePlanmaessig);
        entityManager.flush();
    }

    /** A stay on the place that overlaps the time. */
    public Optional<Belegung> aufPlatz(UUID platz, Zeitraum zeit) {
        return ueberschneidung("b.platzId = :id", platz, zeit);
    }

    /** A stay of the person that overlaps the time. */
    public Optional<Belegung> vonPerson(UUID person, Zeitraum zeit) {
        return ueberschneidung("b.personId = :id", person, zeit);
    }

    /** Unterkuenfte in which these persons live on the day. */
    public Set<UUID> unterkuenfte(Set<UUID> personen, LocalDate tag) {
        if (personen.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entityManager
                .createQuery("""
                        select e.unterkunftId from Belegung b
                          join Platz p on p.id = b.platzId join Einheit e on e.id = p.einheitId
                        where b.personId in :personen and b.storniertAm is null
                          and b.von <= :tag and (b.ende is null or b.ende > :tag)""", UUID.class)
                .setParameter("personen", personen)
                .setParameter("tag", tag)
                .getResultList());
    }

    /** All stays of a person by begin, cancelled ones included. */
    public List<BelegungZeile> vonPerson(UUID person) {
        return entityManager
                .createQuery(ZEILE + " where b.personId = :person order by b.von", BelegungZeile.class)
                .setParameter("person", person)
                .getResultList();
    }

    private Optional<Belegung> ueberschneidung(String wessen, UUID id, Zeitraum zeit) {
        return entityManager
                .createQuery(
                        "select b from Belegung b where " + wessen
                                + " and b.storniertAm is null and b.von < :ende and (b.ende is null or b.ende > :von)"
                                + " order by b.von",
                        Belegung.class)
                .setParameter("id", id)
                .setParameter("von", zeit.von())
                .setParameter("ende", zeit.ende() == null ? OFFEN : zeit.ende())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
