package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.abfrage.Abfrage;
import de.nahtlos.unterbringung.belegung.Belegung;
import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Platz;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Auszuege of the caller's Kommune. */
@ApplicationScoped
public class AuszugRepository {

    private static final String ZEILE = """
            select new de.nahtlos.unterbringung.auszug.AuszugRepository$Zeile(a, b, p, e, u)
            from Auszug a
              join Belegung b on b.id = a.belegungId
              join Platz p on p.id = b.platzId
              join Einheit e on e.id = p.einheitId
              join Unterkunft u on u.id = e.unterkunftId
            """;

    /** As constants: Hibernate keeps no plan of a query with a list of values. */
    private static final String LAUFEND = AuszugStatus.LAUFENDE.stream()
            .map(AuszugStatus::name)
            .sorted()
            .collect(Collectors.joining(", ", "a.status in (", ")"));

    private static final String UEBERFAELLIG = "(" + LAUFEND + " and a.ziel < :heute)";

    private final EntityManager entityManager;

    AuszugRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An Auszug and where the person lives. */
    public record Zeile(Auszug auszug, Belegung belegung, Platz platz, Einheit einheit, Unterkunft unterkunft) {}

    /** Position in the list: the last one shown. */
    public record Stelle(LocalDate ziel, UUID id) {}

    /**
     * Which ones a list shows.
     *
     * @param ueberfaellig target date before {@code heute} and not over, or the others
     */
    public record Filter(Optional<AuszugStatus> status, Optional<Boolean> ueberfaellig, LocalDate heute) {}

    /** Stores a new one. */
    public void add(Auszug neu) {
        entityManager.persist(neu);
    }

    /** Writes changes now. */
    public void flush() {
        entityManager.flush();
    }

    /** The person's Auszug that is not over. */
    public Optional<Auszug> laufender(UUID person) {
        return entityManager
                .createQuery("select a from Auszug a where a.personId = :person and " + LAUFEND, Auszug.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The person's Auszug if it is overdue and nobody has been told. */
    public Optional<Auszug> ungemeldeter(UUID person, LocalDate heute) {
        return entityManager
                .createQuery(
                        "select a from Auszug a where a.personId = :person and " + UEBERFAELLIG
                                + " and a.ueberfaelligGemeldetAm is null",
                        Auszug.class)
                .setParameter("person", person)
                .setParameter("heute", heute)
                .getResultStream()
                .findFirst();
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public Auszug require(UUID id) {
        return Optional.ofNullable(entityManager.find(Auszug.class, id))
                .orElseThrow(() -> Problems.notFound("Der Auszug"));
    }

    /** Reads it again and holds it until the transaction ends. */
    public void sperre(Auszug auszug) {
        entityManager.refresh(auszug, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public Zeile zeile(UUID id) {
        return entityManager
                .createQuery(ZEILE + " where a.id = :id", Zeile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Der Auszug"));
    }

    /** Those with the earliest target date first, from the position on. */
    public List<Zeile> liste(Filter filter, Optional<Stelle> nach, int anzahl) {
        var abfrage = new Abfrage<>(entityManager, Zeile.class, ZEILE + " where 1 = 1")
                .und("a.status = :status", "status", filter.status());
        filter.ueberfaellig()
                .ifPresent(it -> abfrage.und((it ? "" : "not ") + UEBERFAELLIG).mit("heute", filter.heute()));
        nach.ifPresent(it -> abfrage.und("a.ziel > :ziel or (a.ziel = :ziel and a.id > :id)")
                .mit("ziel", it.ziel())
                .mit("id", it.id()));
        return abfrage.nach("a.ziel, a.id", anzahl).getResultList();
    }
}
