package de.nahtlos.kit.tenant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Provider;

/**
 * Binds every Hibernate session to one Kommune: the one of {@link Tenant#mitKommune}, else the caller's. Without either
 * it names a tenant that owns no row, so forgetting it shows nothing instead of everything.
 */
@PersistenceUnitExtension
@RequestScoped
public class KommuneTenantResolver implements TenantResolver {

    private static final String NOBODY = "-";

    private final Provider<Caller> caller;

    KommuneTenantResolver(Provider<Caller> caller) {
        this.caller = caller;
    }

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    @Override
    public String resolveTenantId() {
        return Tenant.bound().or(() -> caller.get().kommune()).orElse(NOBODY);
    }
}
