package de.nahtlos.kit.jdbc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Lets PostgreSQL keep the plans of statements that read a few rows by their keys. By itself it plans every
 * {@code = any (array)} anew, because a plan for any number of keys looks dearer to it than one for those at hand; planning
 * took as long as reading. Not for lists: how many rows are wanted decides about the plan of a list.
 */
@ApplicationScoped
public class KeptPlans {

    private final Sql sql;

    KeptPlans(Sql sql) {
        this.sql = sql;
    }

    /** From here to the end of the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void use() {
        sql.update("set local plan_cache_mode = force_generic_plan");
    }
}
