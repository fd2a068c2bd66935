package de.nahtlos.unterbringung.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Writes down what Hibernate sends, while somebody listens. */
@PersistenceUnitExtension
public class SqlMitschrift implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final List<String> SQL = new CopyOnWriteArrayList<>();
    private static volatile boolean zuhoeren;

    /** The statements that the work sends. */
    public static List<String> waehrend(Runnable work) {
        SQL.clear();
        zuhoeren = true;
        try {
            work.run();
            return List.copyOf(SQL);
        } finally {
            zuhoeren = false;
        }
    }

    @Override
    public String inspect(String sql) {
        if (zuhoeren) {
            SQL.add(sql);
        }
        return sql;
    }
}
