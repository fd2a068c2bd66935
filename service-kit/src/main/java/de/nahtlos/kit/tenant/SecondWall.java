package de.nahtlos.kit.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;

/**
 * Lets row-level security alone keep the Kommunen apart while an event takes effect. Hibernate translates every query and
 * every read by id anew as long as its own filter for the tenant is on; that was half of the work of a consumer. New rows
 * get their Kommune from the session all the same. Why so: {@code docs/zweite-wand.md}.
 */
@ApplicationScoped
public class SecondWall {

    /** Hibernate's own name of the filter behind {@code @TenantId}. */
    private static final String TENANT_FILTER = "_tenantId";

    private final EntityManager entities;

    SecondWall(EntityManager entities) {
        this.entities = entities;
    }

    /** From here to the end of the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void standsAlone() {
        entities.unwrap(Session.class).disableFilter(TENANT_FILTER);
    }
}
