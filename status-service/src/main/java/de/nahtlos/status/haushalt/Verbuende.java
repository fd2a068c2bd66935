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

    private static final String VERBUNDENE = """
            with recursive verbund (person_id) as (
              select unnest(?::uuid[])
              union
              select anderer.person_id
              from verbund
              join mitgliedschaft eigene on eigene.person_id = verbund.person_id and eigene.kommune = ?
              join mitgliedschaft anderer on anderer.haushalt_id = eigene.haushalt_id
            )
            select person_id from verbund
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
        List<UUID> verbundene = sql.query(VERBUNDENE, row -> row.id("person_id"), personen, kommune.key());
        return Verbund.of(Set.copyOf(personen), tabelle.derVerbundenen(verbundene, List.of()))
                .getrennt();
    }
}
