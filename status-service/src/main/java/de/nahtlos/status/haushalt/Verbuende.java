package de.nahtlos.status.haushalt;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds people who belong together, for reading only. */
@ApplicationScoped
public class Verbuende {

    /**
     * The table {@code verbund (haushalt_id)}: whoever is or was in a household with somebody, and with whom they were, and
     * so on. Parameters: Kommune, ids of persons, ids of households. No household has members of two Kommunen.
     *
     * <p>Household by household ({@code lateral … offset 0}): PostgreSQL expects many households in each step and would
     * read the memberships of everybody to join them.
     */
    static final String VERBUND = """
            with recursive verbund (haushalt_id) as (
              select haushalt_id from mitgliedschaft where kommune = ? and person_id = any (?::uuid[])
              union
              select unnest(?::uuid[])
              union
              select naechster.haushalt_id
              from verbund, lateral (
                select anderer.haushalt_id
                from mitgliedschaft eigene
                join mitgliedschaft anderer on anderer.person_id = eigene.person_id
                where eigene.haushalt_id = verbund.haushalt_id
                offset 0
              ) naechster
            )
            """;

    private static final String HAUSHALTE = VERBUND + """
            select id from haushalt where kommune = ? and id = any (array(select haushalt_id from verbund))
            """;

    private final Sql sql;
    private final HaushaltTable tabelle;
    private final CurrentTenant kommune;

    Verbuende(Sql sql, HaushaltTable tabelle, CurrentTenant kommune) {
        this.sql = sql;
        this.tabelle = tabelle;
        this.kommune = kommune;
    }

    /** Everyone who is connected with this person. */
    public Verbund von(UUID person) {
        return von(Set.of(person)).getFirst();
    }

    /** Everyone who is connected with one of these persons: those who belong together, by themselves. */
    public List<Verbund> von(Collection<UUID> personen) {
        List<UUID> haushalte =
                sql.query(HAUSHALTE, row -> row.id("id"), kommune.key(), personen, List.of(), kommune.key());
        return Verbund.of(Set.copyOf(personen), tabelle.derVerbundenen(personen, haushalte))
                .getrennt();
    }
}
