package de.nahtlos.kit.tenant;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private static final String OPEN = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not row_security_active(c.oid) and exists (
              select from pg_attribute a where a.attrelid = c.oid and a.attname = 'kommune' and not a.attisdropped)
            order by 1""";

    private final EntityManager entities;

    SecondWall(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A service whose database user sees past the wall does not start: an owner, a superuser, a restored database without
     * policies. Asked before any consumer begins.
     *
     * @param offline the start does without a database (training run of the image)
     */
    void requireClosed(
            @Observes @Priority(1) StartupEvent start,
            DataSource dataSource,
            @ConfigProperty(name = "quarkus.hibernate-orm.database.start-offline", defaultValue = "false")
                    boolean offline)
            throws SQLException {
        if (offline) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            List<String> open = openTo(connection);
            if (!open.isEmpty()) {
                throw new IllegalStateException(
                        "row-level security does not bind the database user of this service in the tables " + open
                                + ": it must neither own them nor be a superuser (docs/zweite-wand.md)");
            }
        }
    }

    /** Tables with a Kommune in which row-level security does not bind the user of the connection. */
    public static List<String> openTo(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(OPEN);
                var rows = select.executeQuery()) {
            List<String> open = new ArrayList<>();
            while (rows.next()) {
                open.add(rows.getString(1));
            }
            return open;
        }
    }

    /** From here to the end of the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void standsAlone() {
        entities.unwrap(Session.class).disableFilter(TENANT_FILTER);
    }
}
