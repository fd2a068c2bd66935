package de.nahtlos.status.person;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.name.Namensverzeichnis;
import de.nahtlos.status.person.messaging.Kopf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The persons of the caller's Kommune. */
@ApplicationScoped
public class Personen {

    private static final String ZAEHLE_HOCH = """
            update person set version = version + 1
            where id in (select id from person where id = any (?::uuid[]) and kommune = ? order by id for update)
            returning id, version
            """;

    private static final String MIT_AZR_NUMMER = "select id from person where kommune = ? and azr_nummer = ?";

    private final EntityManager entityManager;
    private final Sql sql;
    private final CurrentTenant kommune;
    private final Namensverzeichnis namensverzeichnis;

    Personen(EntityManager entityManager, Sql sql, CurrentTenant kommune, Namensverzeichnis namensverzeichnis) {
        this.namensverzeichnis = namensverzeichnis;
        this.entityManager = entityManager;
        this.sql = sql;
        this.kommune = kommune;
    }

    /**
     * The person.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if it is unknown or of another Kommune
     */
    public Person require(UUID id) {
        return gefunden(entityManager.find(Person.class, id));
    }

    /** Like {@link #require}, locked until the end of the transaction. */
    public Person requireGesperrt(UUID id) {
        return gefunden(entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the ids that are persons of this Kommune. */
    public List<Person> alle(Collection<UUID> ids) {
        return entityManager
                .createQuery("from Person where id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The person with this number in the Auslaenderzentralregister. */
    public Optional<UUID> mitAzrNummer(String azrNummer) {
        return sql.query(MIT_AZR_NUMMER, row -> row.id("id"), kommune.key(), azrNummer).stream()
                .findFirst();
    }

    /**
     * Counts up the versions of persons for whom something else than the person's own row changed.
     *
     * @return the beginning of the events about each
     */
    public Map<UUID, Kopf> zaehleHoch(Collection<UUID> ids, Instant jetzt) {
        return sql
                .query(
                        ZAEHLE_HOCH,
                        row -> new Kopf(row.id("id"), kommune.key(), row.number("version"), jetzt),
                        ids,
                        kommune.key())
                .stream()
                .collect(Collectors.toMap(Kopf::personId, Function.identity()));
    }

    /**
     * Adds a registered person and writes it, so that plain SQL sees it.
     *
     * @throws de.nahtlos.kit.problem.Problem 403 for a caller without a Kommune, 409 if someone else took the AZR number
     *     at the same moment
     */
    void nimmAuf(Person person) {
        kommune.requireKey();
        try {
            entityManager.persist(person);
            entityManager.flush();
            namensverzeichnis.trageEin(person.id(), person.stammdaten().alleNamen());
        } catch (ConstraintViolationException e) {
            throw PersonProbleme.PERSON_VORHANDEN.with("Bitte die vorhandene Person suchen und verwenden.");
        }
    }

    /** Writes what changed, so that the version is the new one and a renamed person is found by the new name. */
    void schreibe(Person person, boolean umbenannt) {
        entityManager.flush();
        if (umbenannt) {
            namensverzeichnis.trageEin(person.id(), person.stammdaten().alleNamen());
        }
    }

    private static Person gefunden(Person person) {
        if (person == null) {
            throw Problems.notFound("Die Person");
        }
        return person;
    }
}
