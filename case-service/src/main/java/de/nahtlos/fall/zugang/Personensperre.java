package de.nahtlos.fall.zugang;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/**
 * Lets one transaction at a time decide about a person. An event that opens an Uebergang and a request that opens a
 * Fall would otherwise not see each other, and the Uebergang would stay without its Fall.
 */
@ApplicationScoped
public class Personensperre {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('kommune ' || ? || ' person ' || ?, 0))";

    private final Sql sql;
    private final CurrentTenant kommune;

    Personensperre(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** Waits for the persons and holds them until the end of the transaction; always in the same order. */
    @Transactional(TxType.MANDATORY)
    public void sperre(Collection<UUID> personen) {
        personen.stream()
                .sorted()
                .distinct()
                .forEach(person -> sql.query(LOCK, row -> true, kommune.key(), person.toString()));
    }
}
