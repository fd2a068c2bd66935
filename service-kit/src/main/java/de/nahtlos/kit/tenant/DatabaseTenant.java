package de.nahtlos.kit.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jboss.logging.Logger;
import org.postgresql.jdbc.PgConnection;

/**
 * Tells PostgreSQL for which Kommune a connection works: row-level security shows and takes rows of that Kommune alone,
 * whatever a statement asks for. A connection is taken out of the pool once per transaction, after the tenant is known;
 * it keeps the Kommune in the pool, so a round trip is spent only where the next work belongs to another one (metric
 * {@code nahtlos_tenant_switches_total}). Why so: {@code docs/zweite-wand.md}.
 */
@ApplicationScoped
class DatabaseTenant implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(DatabaseTenant.class);
    private static final String SET = "select set_config('nahtlos.kommune', ?, false)";

    private final CurrentTenant tenant;
    private final Counter switches;

    /** What each connection was told last. */
    private final Map<PgConnection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    DatabaseTenant(CurrentTenant tenant, MeterRegistry registry) {
        this.tenant = tenant;
        this.switches = registry.counter("nahtlos.tenant.switches");
    }

    /** After the time limit of the connection is set. */
    @Override
    public int getPriority() {
        return 1;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            PgConnection session = connection.unwrap(PgConnection.class);
            String kommune = kommune();
            if (!kommune.equals(told.get(session))) {
                tell(session, kommune);
            }
        } catch (SQLException e) {
            LOG.debugf("no tenant set: %s", e.getSQLState());
        }
    }

    private String kommune() {
        return Tenant.bound().orElseGet(() -> Arc.container().requestContext().isActive() ? ofCaller() : nobody());
    }

    private String ofCaller() {
        try {
            return tenant.key();
        } catch (RuntimeException e) {
            // Thrown from here, it would leave the connection in a transaction and in the pool at once.
            LOG.warnf("work without a tenant: %s", e.getClass().getName());
            return nobody();
        }
    }

    private static String nobody() {
        return CurrentTenant.NOBODY;
    }

    /** Outside of the transaction that has just begun, because its rollback would take the Kommune back. */
    private void tell(PgConnection session, String kommune) throws SQLException {
        told.remove(session);
        boolean autoCommit = session.getAutoCommit();
        try (var set = session.prepareStatement(SET)) {
            session.setAutoCommit(true);
            set.setString(1, kommune);
            set.execute();
            session.setAutoCommit(autoCommit);
            told.put(session, kommune);
            switches.increment();
        } catch (SQLException e) {
            // It may still work for the Kommune before: nobody gets an answer from it any more.
            session.abort(Runnable::run);
            throw e;
        }
    }
}
