package de.nahtlos.unterbringung.person;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Lets changes to one person happen one after the other: stays, facts and Auszug. Without it two transactions that do
 * not see each other's rows could both decide wrongly, or meet in a deadlock inside the exclusion constraint.
 */
@ApplicationScoped
public class Personensperre {

    private final Sql sql;

    Personensperre(Sql sql) {
        this.sql = sql;
    }

    /** Holds the persons until the transaction ends. Take it before any lock on a place. */
    @Transactional(TxType.MANDATORY)
    public void sperre(String kommune, Collection<UUID> personen) {
        for (UUID person : new TreeSet<>(personen)) {
            sql.query(
                    "select pg_advisory_xact_lock(hashtextextended(?, 0)) as kommune_und_person",
                    row -> person,
                    kommune + " " + person);
        }
    }
}
