package de.nahtlos.status.zugriff;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.zugriff.Sichtwahl.Zugriff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** The log of accesses to personal data (Art. 5 Abs. 2, Art. 32 DSGVO): who, in which role, for which purpose, whom. */
@ApplicationScoped
public class Zugriffsprotokoll {

    private static final String HALTE_FEST = """
            insert into zugriffsprotokoll (kommune, wer, rolle, zweck, ansicht, person_id, am)
            select ?, ?, ?, ?, ?, unnest(?::uuid[]), ?
            """;

    private final Sql sql;
    private final CurrentTenant kommune;
    private final Caller caller;
    private final Clock clock;

    Zugriffsprotokoll(Sql sql, CurrentTenant kommune, Caller caller, Clock clock) {
        this.sql = sql;
        this.kommune = kommune;
        this.caller = caller;
        this.clock = clock;
    }

    /** Logs that these persons are about to be shown, in the transaction that reads them. */
    @Transactional(TxType.MANDATORY)
    public void halteFest(Zugriff zugriff, Collection<UUID> personen) {
        schreibe(zugriff.rolle(), zugriff.zweck(), zugriff.sicht().name(), personen);
    }

    /**
     * Logs an access for the standing purpose of the caller's role.
     *
     * @param ansicht what is seen or done, as a code
     */
    @Transactional(TxType.MANDATORY)
    public void halteFest(String ansicht, Collection<UUID> personen) {
        Dauerzweck zweck = Dauerzweck.von(caller);
        schreibe(zweck.rolle(), zweck.zweck(), ansicht, personen);
    }

    private void schreibe(String rolle, String zweck, String ansicht, Collection<UUID> personen) {
        if (!personen.isEmpty()) {
            sql.update(HALTE_FEST, kommune.key(), caller.name(), rolle, zweck, ansicht, personen, clock.instant());
        }
    }
}
