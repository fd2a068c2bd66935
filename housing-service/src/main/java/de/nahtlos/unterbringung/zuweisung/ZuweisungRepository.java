package de.nahtlos.unterbringung.zuweisung;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.abfrage.Abfrage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Zuweisungen of the caller's Kommune. */
@ApplicationScoped
public class ZuweisungRepository {

    private final EntityManager entityManager;

    ZuweisungRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Position in the list: the last one shown. */
    public record Stelle(LocalDate ankunftAm, UUID id) {}

    /** Stores something new. */
    public void add(Object neu) {
        entityManager.persist(neu);
    }

    /** Writes changes now, so that a violated constraint shows here. */
    public void flush() {
        entityManager.flush();
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public Zuweisung require(UUID id) {
        return Optional.ofNullable(entityManager.find(Zuweisung.class, id))
                .orElseThrow(() -> Problems.notFound("Die Zuweisung"));
    }

    /** Reads it again and holds it until the transaction ends. */
    public void sperre(Zuweisung zuweisung) {
        entityManager.refresh(zuweisung, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Latest arrival first, from the position on. */
    public List<Zuweisung> liste(Optional<String> gemeinde, Optional<Stelle> nach, int anzahl) {
        var abfrage = new Abfrage<>(entityManager, Zuweisung.class, "select z from Zuweisung z where 1 = 1")
                .und("z.gemeinde = :gemeinde", "gemeinde", gemeinde);
        nach.ifPresent(it -> abfrage.und("z.ankunftAm < :am or (z.ankunftAm = :am and z.id < :id)")
                .mit("am", it.ankunftAm())
                .mit("id", it.id()));
        return abfrage.nach("z.ankunftAm desc, z.id desc", anzahl).getResultList();
    }

    /** The persons of these Zuweisungen. */
    public List<Zuweisungsperson> personen(Collection<UUID> zuweisungen) {
        return entityManager
                .createQuery(
                        "select p from Zuweisungsperson p where p.zuweisungId in :ids order by p.id",
                        Zuweisungsperson.class)
                .setParameter("ids", zuweisungen)
                .getResultList();
    }

    /** 8-digit AGS of the Gemeinde that the person is assigned to on the day. */
    public Optional<String> gemeinde(UUID person, LocalDate tag) {
        return imWeg(Set.of(person), tag).filter(it -> !it.von().isAfter(tag)).map(Zuweisungsperson::gemeinde);
    }

    /** A Zuweisung of one of the persons that holds on the day or later. */
    public Optional<Zuweisungsperson> imWeg(Collection<UUID> personen, LocalDate ab) {
        return entityManager
                .createQuery("""
                        select p from Zuweisungsperson p where p.personId in :personen and p.gilt = true
                          and (p.ende is null or p.ende > :ab) order by p.von""", Zuweisungsperson.class)
                .setParameter("personen", personen)
                .setParameter("ab", ab)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
