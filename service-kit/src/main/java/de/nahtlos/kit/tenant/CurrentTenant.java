package de.nahtlos.kit.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Provider;

/**
 * The Kommune of the work at hand: the one of {@link Tenant#mitKommune}, else the caller's. Without either it is a tenant
 * that owns no row, so forgetting it shows nothing instead of everything. Native SQL names it.
 */
@RequestScoped
public class CurrentTenant {

    /** Owns no row. */
    static final String NOBODY = "-";

    private final Provider<Caller> caller;

    CurrentTenant(Provider<Caller> caller) {
        this.caller = caller;
    }

    /** The 5-digit key, or {@code -} if there is none. */
    public String key() {
        return Tenant.bound().or(() -> caller.get().kommune()).orElse(NOBODY);
    }
}
