package de.nahtlos.kit.tenant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/**
 * Binds every Hibernate session to the {@link CurrentTenant}.
 */
@PersistenceUnitExtension
@RequestScoped
public class KommuneTenantResolver implements TenantResolver {

    private final CurrentTenant tenant;

    KommuneTenantResolver(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public String getDefaultTenantId() {
        return CurrentTenant.NOBODY;
    }

    @Override
    public String resolveTenantId() {
        return tenant.key();
    }
}
