package de.nahtlos.fall.stack;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Writes down the statements that Hibernate makes of queries, while somebody listens. */
@ApplicationScoped
@PersistenceUnitExtension
public class Mitschrift implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();
    private static volatile boolean hoertZu;

    @Override
    public String inspect(String sql) {
        if (hoertZu) {
            STATEMENTS.add(sql);
        }
        return sql;
    }

    /** The statements that are executed during the work, also those of others. */
    public static List<String> von(Runnable work) {
        STATEMENTS.clear();
        hoertZu = true;
        try {
            work.run();
        } finally {
            hoertZu = false;
        }
        return List.copyOf(STATEMENTS);
    }
}
