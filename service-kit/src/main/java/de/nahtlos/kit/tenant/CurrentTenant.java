package de.nahtlos.kit.tenant;

import de.nahtlos.kit.problem.Problems;
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

    /**
     * The 5-digit key, for work that creates rows.
     *
     * @throws de.nahtlos.kit.problem.Problem 403 if the caller belongs to no Kommune
     */
    public String requireKey() {
        String key = key();
        if (!Tenant.isKey(key)) {
            throw Problems.KEINE_BERECHTIGUNG.with("Ihr Zugang gehört zu keiner Kommune.");
        }
        return key;
    }
}
