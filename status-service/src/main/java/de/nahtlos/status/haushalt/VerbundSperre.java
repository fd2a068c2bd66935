package de.nahtlos.status.haushalt;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Lets one writer at a time derive the timelines of people who belong together. It locks the rows of their households,
 * and of persons without one their own row; always households before persons, each in the order of their ids, so that
 * two writers cannot wait for each other ({@code docs/sperren.md}).
 */
@ApplicationScoped
public class VerbundSperre {

    private static final String SPERRE_HAUSHALTE = """
            with recursive verbund (person_id) as (
              select unnest(?::uuid[])
              union
              select person_id from mitgliedschaft where haushalt_id = any (?::uuid[])
              union
              select anderer.person_id
              from verbund
              join mitgliedschaft eigene on eigene.person_id = verbund.person_id
              join mitgliedschaft anderer on anderer.haushalt_id = eigene.haushalt_id
            )
            select id from haushalt
            where kommune = ?
              and (id = any (?::uuid[])
                or id in (select m.haushalt_id from mitgliedschaft m join verbund v on v.person_id = m.person_id))
            order by id for update
            """;

    private static final String SPERRE_PERSONEN = """
            select id from person where id = any (?::uuid[]) and kommune = ? order by id for no key update
            """;

    private final Sql sql;
    private final HaushaltTable tabelle;
    private final CurrentTenant kommune;

    VerbundSperre(Sql sql, HaushaltTable tabelle, CurrentTenant kommune) {
        this.sql = sql;
        this.tabelle = tabelle;
        this.kommune = kommune;
    }

    /**
     * Locks everyone who is connected with these persons until the end of the transaction.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if one is unknown or of another Kommune
     */
    @Transactional(TxType.MANDATORY)
    public Verbund sperre(Collection<UUID> personen) {
        return sperre(personen, List.of());
    }

    /**
     * Locks these households and everyone who is connected with them or with these persons.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if a person or household is unknown or of another Kommune
     */
    @Transactional(TxType.MANDATORY)
    public Verbund sperre(Collection<UUID> personen, Collection<UUID> haushalte) {
        Set<UUID> genannte = new TreeSet<>(personen);
        while (true) {
            Set<UUID> gesperrte = sperreHaushalte(genannte, haushalte);
            Verbund verbund = lies(genannte, gesperrte);
            // What is connected can grow while this one waits for a lock; then the rest is locked as well.
            if (sperreEinzelne(verbund, gesperrte) && gesperrte.containsAll(verbund.haushalte())) {
                return verbund;
            }
        }
    }

    private Set<UUID> sperreHaushalte(Set<UUID> personen, Collection<UUID> haushalte) {
        Set<UUID> gesperrte = new HashSet<>(
                sql.query(SPERRE_HAUSHALTE, row -> row.id("id"), personen, haushalte, kommune.key(), haushalte));
        if (!gesperrte.containsAll(haushalte)) {
            throw Problems.notFound("Der Haushalt");
        }
        return gesperrte;
    }

    /** @return whether they are still without a household now that they are locked */
    private boolean sperreEinzelne(Verbund verbund, Set<UUID> gesperrte) {
        Set<UUID> einzelne = verbund.ohneHaushalt();
        if (einzelne.isEmpty()) {
            return true;
        }
        List<UUID> gefunden = sql.query(SPERRE_PERSONEN, row -> row.id("id"), einzelne, kommune.key());
        if (gefunden.size() < einzelne.size()) {
            throw Problems.notFound("Die Person");
        }
        return lies(verbund.personen(), gesperrte).equals(verbund);
    }

    private Verbund lies(Set<UUID> genannte, Set<UUID> haushalte) {
        return Verbund.of(genannte, tabelle.derVerbundenen(genannte, haushalte));
    }
}
