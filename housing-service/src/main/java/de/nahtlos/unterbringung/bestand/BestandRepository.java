package de.nahtlos.unterbringung.bestand;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.abfrage.Abfrage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stock of the caller's Kommune. Unknown ids and those of another Kommune are refused alike. */
@ApplicationScoped
public class BestandRepository {

    private final EntityManager entityManager;

    BestandRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Position in the list of Unterkuenfte.
     *
     * @param name name of the last one shown
     */
    public record Stelle(String name, UUID id) {}

    /** Stores something new. */
    public void add(Object neu) {
        entityManager.persist(neu);
    }

    /** Writes now, so that a violated constraint shows here. */
    public void flush() {
        entityManager.flush();
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public Unterkunft unterkunft(UUID id) {
        return require(Unterkunft.class, id, "Die Unterkunft");
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public Einheit einheit(UUID id) {
        return require(Einheit.class, id, "Die Einheit");
    }

    /** Like {@link #einheit}; nobody else can change it until the transaction ends. */
    public Einheit sperreEinheit(UUID id) {
        return sperre(Einheit.class, id, "Die Einheit");
    }

    /** @throws de.nahtlos.kit.problem.Problem 404 */
    public Platz platz(UUID id) {
        return require(Platz.class, id, "Der Platz");
    }

    /** Like {@link #platz}; nobody else can occupy it until the transaction ends. */
    public Platz sperrePlatz(UUID id) {
        return sperre(Platz.class, id, "Der Platz");
    }

    /** The kind of Unterkunft that a place belongs to. */
    public Unterkunftsart artVon(Platz platz) {
        return entityManager
                .createQuery(
                        "select u.art from Einheit e join Unterkunft u on u.id = e.unterkunftId where e.id = :einheit",
                        Unterkunftsart.class)
                .setParameter("einheit", platz.einheitId())
                .getSingleResult();
    }

    /** Unterkuenfte by name, from the position on. */
    public List<Unterkunft> unterkuenfte(
            Optional<String> gemeinde, Optional<Unterkunftsart> art, Optional<Stelle> nach, int anzahl) {
        var abfrage = new Abfrage<>(entityManager, Unterkunft.class, "select u from Unterkunft u where 1 = 1")
                .und("u.gemeinde = :gemeinde", "gemeinde", gemeinde)
                .und("u.art = :art", "art", art);
        nach.ifPresent(it -> abfrage.und("u.name > :name or (u.name = :name and u.id > :id)")
                .mit("name", it.name())
                .mit("id", it.id()));
        return abfrage.nach("u.name, u.id", anzahl).getResultList();
    }

    /** The whole stock, the first recorded first. */
    public List<Unterkunft> alleUnterkuenfte() {
        return entityManager
                .createQuery("select u from Unterkunft u order by u.erfasstAm, u.id", Unterkunft.class)
                .getResultList();
    }

    /** Flats and rooms of the whole stock. */
    public List<Einheit> alleEinheiten() {
        return entityManager
                .createQuery("select e from Einheit e", Einheit.class)
                .getResultList();
    }

    /** Flats and rooms of an Unterkunft. */
    public List<Einheit> einheiten(UUID unterkunft) {
        return entityManager
                .createQuery("select e from Einheit e where e.unterkunftId = :id order by e.bezeichnung", Einheit.class)
                .setParameter("id", unterkunft)
                .getResultList();
    }

    /** Places of an Einheit. */
    public List<Platz> plaetze(UUID einheit) {
        return entityManager
                .createQuery("select p from Platz p where p.einheitId = :id order by p.nummer", Platz.class)
                .setParameter("id", einheit)
                .getResultList();
    }

    private <T> T require(Class<T> type, UUID id, String thing) {
        return Optional.ofNullable(entityManager.find(type, id)).orElseThrow(() -> Problems.notFound(thing));
    }

    private <T> T sperre(Class<T> type, UUID id, String thing) {
        return Optional.ofNullable(entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound(thing));
    }
}
