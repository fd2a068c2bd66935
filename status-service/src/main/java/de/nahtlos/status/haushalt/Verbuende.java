package de.nahtlos.status.haushalt;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds people who belong together, for reading only. */
@ApplicationScoped
public class Verbuende {

    private static final String HAUSHALTE = Verbundsuche.VERBUND + "select haushalt_id from verbund";

    private final Sql sql;
    private final HaushaltTable tabelle;

    Verbuende(Sql sql, HaushaltTable tabelle) {
        this.sql = sql;
        this.tabelle = tabelle;
    }

    /** Everyone who is connected with this person. */
    public Verbund von(UUID person) {
        return von(Set.of(person)).getFirst();
    }

    /** Everyone who is connected with one of these persons: those who belong together, by themselves. */
    public List<Verbund> von(Collection<UUID> personen) {
        List<UUID> haushalte = sql.query(HAUSHALTE, row -> row.id("haushalt_id"), personen, List.of());
        return Verbund.of(Set.copyOf(personen), tabelle.derVerbundenen(personen, haushalte))
                .getrennt();
    }
}
