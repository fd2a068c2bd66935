package de.nahtlos.status.haushalt;

import de.nahtlos.kit.jdbc.KeptPlans;
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

    private static final String SPERRE = Verbuende.VERBUND + """
            , gesperrter_haushalt as (
              select id from haushalt
              where kommune = ? and id = any (array(select haushalt_id from verbund))
              order by id for update
            ), gesperrte_person as (
              select id from person
              where kommune = ? and id = any (?::uuid[])
                and not exists (select from mitgliedschaft m where m.person_id = person.id)
              order by id for no key update
            )
            select id from gesperrter_haushalt union all select id from gesperrte_person
            """;

    private final Sql sql;
    private final KeptPlans plaene;
    private final HaushaltTable tabelle;
    private final CurrentTenant kommune;

    VerbundSperre(Sql sql, KeptPlans plaene, HaushaltTable tabelle, CurrentTenant kommune) {
        this.sql = sql;
        this.plaene = plaene;
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
     * Locks these households and everyone who is connected with them or with these persons. What follows in the transaction
     * reads by their ids and with plans that are kept ({@link KeptPlans}).
     *
     * @throws de.nahtlos.kit.problem.Problem 404 if a person or household is unknown or of another Kommune
     */
    @Transactional(TxType.MANDATORY)
    public Verbund sperre(Collection<UUID> personen, Collection<UUID> haushalte) {
        plaene.use();
        Gesperrte gesperrte = sperreVerbundene(personen, haushalte);
        if (!gesperrte.ids().containsAll(haushalte)) {
            throw Problems.notFound("Der Haushalt");
        }
        if (!gesperrte.ids().containsAll(gesperrte.verbund().ohneHaushalt())) {
            throw Problems.notFound("Die Person");
        }
        return gesperrte.verbund();
    }

    /**
     * Locks everyone who is connected with one of these persons until the end of the transaction.
     *
     * @return those who belong together, by themselves; without the persons who are unknown or of another Kommune
     */
    @Transactional(TxType.MANDATORY)
    public List<Verbund> sperreBekannte(Collection<UUID> personen) {
        Gesperrte gesperrte = sperreVerbundene(personen, List.of());
        return gesperrte.verbund().getrennt().stream()
                .filter(verbund -> gesperrte.ids().containsAll(verbund.ohneHaushalt()))
                .toList();
    }

    /** @param ids of the locked households and of the locked persons without one */
    private record Gesperrte(Set<UUID> ids, Verbund verbund) {}

    private Gesperrte sperreVerbundene(Collection<UUID> personen, Collection<UUID> haushalte) {
        while (true) {
            Set<UUID> ids = new HashSet<>(sql.query(
                    SPERRE,
                    row -> row.id("id"),
                    kommune.key(),
                    personen,
                    haushalte,
                    kommune.key(),
                    kommune.key(),
                    personen));
            Verbund verbund = Verbund.of(new TreeSet<>(personen), tabelle.derVerbundenen(personen, ids));
            // What is connected can grow while this one waits for a lock; then the rest is locked as well.
            if (ids.containsAll(verbund.haushalte())) {
                return new Gesperrte(ids, verbund);
            }
        }
    }
}
