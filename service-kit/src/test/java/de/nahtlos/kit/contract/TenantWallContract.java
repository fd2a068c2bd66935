package de.nahtlos.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.kit.stack.TestStack;
import de.nahtlos.kit.tenant.SecondWall;
import de.nahtlos.kit.tenant.Tenant;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What a service's database itself guarantees when the first wall, the Kommune in every statement, is gone: native SQL on
 * the connections of the service. A subclass makes rows of Koblenz and Kaiserslautern before each test.
 */
public abstract class TenantWallContract {

    protected static final String KOBLENZ = "07111";
    protected static final String KAISERSLAUTERN = "07312";

    private static final String OF_NOBODY = "07998";
    private static final String REFUSED_BY_RIGHTS = "42501";
    private static final String NOTHING_TOUCHED = "0";

    private static final Map<String, String> OF_THE_KIT = Map.of(
            "outbox", "events on their way to Kafka, in one order for all; ids, codes and dates",
            "inbox", "ids of events that have taken effect, nothing else",
            "dead_letter_resubmission", "places in a topic, nothing else",
            "flyway_schema_history", "the migrations");

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and %s exists (
              select from pg_attribute a where a.attrelid = c.oid and a.attname = 'kommune' and not a.attisdropped)""";

    private static final String POLICY = """
            select concat_ws(' ', permissive, roles, cmd, qual, with_check) from pg_policies p
            join pg_class c on c.oid = p.tablename::regclass and c.relrowsecurity where p.tablename = '%s'""";

    @Inject
    DataSource dataSource;

    private final String database;
    private final Set<String> views;

    /** @param views those that read past the wall, with the rights of the owner, and why */
    protected TenantWallContract(String database, Map<String, String> views) {
        this.database = database;
        this.views = views.keySet();
    }

    /** Tables that belong to no Kommune, and why. */
    protected Map<String, String> withoutKommune() {
        return OF_THE_KIT;
    }

    @Test
    void everyTableWithAKommuneIsBehindTheWall() throws SQLException {
        String own = "(kommune = current_setting('nahtlos.kommune'::text, true))";
        for (String table : tables()) {
            assertThat(asSuperuser(POLICY.formatted(table)))
                    .as(table)
                    .containsExactly("PERMISSIVE {public} ALL %s %s".formatted(own, own));
        }
        assertThat(asSuperuser(TABLES.formatted("not")))
                .isSubsetOf(withoutKommune().keySet());
    }

    @Test
    void aServiceStartsOnlyWithAUserWhomTheWallBinds() throws SQLException {
        try (var ofTheService = dataSource.getConnection();
                var ofASuperuser = superuser()) {
            assertThat(SecondWall.openTo(ofTheService)).isEmpty();
            assertThat(SecondWall.openTo(ofASuperuser)).containsExactlyInAnyOrderElementsOf(tables());
        }
    }

    @Test
    void nothingLeadsPastTheWallButWhatIsNamedHere() throws SQLException {
        assertThat(asSuperuser("select viewname from pg_views where schemaname = 'public'"))
                .containsExactlyInAnyOrderElementsOf(views);
        assertThat(asSuperuser("select distinct privilege_type from information_schema.role_table_grants"
                        + " where grantee = '" + database + "' and table_name in (select viewname from pg_views)"))
                .isSubsetOf("SELECT");
        assertThat(asSuperuser("select distinct proname from pg_proc where prosecdef"))
                .containsExactly("purge_idempotency");
        assertThat(asSuperuser("select rolname from pg_roles where rolname = '" + database
                        + "' and (rolsuper or rolbypassrls or pg_has_role(oid, '" + database
                        + "_migration', 'member'))"))
                .isEmpty();
    }

    @Test
    void whoNamesNoKommuneSeesTheOwnAlone() throws SQLException {
        List<String> withBoth = new ArrayList<>();
        for (String table : tables()) {
            List<String> all = asSuperuser("select distinct kommune from " + table);
            for (String kommune : List.of(KOBLENZ, KAISERSLAUTERN)) {
                assertThat(of(kommune, "select distinct kommune from " + table))
                        .as(table)
                        .isSubsetOf(kommune)
                        .hasSameSizeAs(all.contains(kommune) ? List.of(kommune) : List.of());
            }
            assertThat(of(
                            KOBLENZ,
                            "select id from (select kommune as id from %s) t where id = '%s'"
                                    .formatted(table, KAISERSLAUTERN)))
                    .as(table)
                    .isEmpty();
            if (all.containsAll(List.of(KOBLENZ, KAISERSLAUTERN))) {
                withBoth.add(table);
            }
        }
        assertThat(withBoth).as("tables with rows of both").isNotEmpty();
    }

    @Test
    void workWithoutAKommuneSeesNothing() throws SQLException {
        for (String table : tables()) {
            assertThat(query("select distinct kommune from " + table)).as(table).isSubsetOf("-");
        }
    }

    @Test
    void nobodyWritesIntoAnotherKommune() throws SQLException {
        for (String table : tables()) {
            assertThat(refusal("insert into %s (kommune) values ('%s')", table, OF_NOBODY))
                    .as("insert into %s", table)
                    .isEqualTo(REFUSED_BY_RIGHTS);
            for (String change : List.of("update %s set kommune = kommune", "delete from %s")) {
                assertThat(refusal(change + " where kommune <> '%s'", table, KOBLENZ))
                        .as(change, table)
                        .isIn(NOTHING_TOUCHED, REFUSED_BY_RIGHTS);
            }
            assertThat(refusal("update %s set kommune = '%s'", table, OF_NOBODY))
                    .as("moved out of %s", table)
                    .matches(NOTHING_TOUCHED + "|" + REFUSED_BY_RIGHTS + "|23...");
        }
    }

    /** What the database says to a change by Koblenz, which is taken back. */
    private String refusal(String change, String table, String kommune) {
        return Tenant.mitKommune(KOBLENZ, () -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                try {
                    return String.valueOf(statement.executeUpdate(change.formatted(table, kommune)));
                } catch (SQLException e) {
                    return e.getSQLState();
                } finally {
                    connection.rollback();
                }
            }
        });
    }

    private List<String> tables() throws SQLException {
        List<String> tables = asSuperuser(TABLES.formatted(""));
        assertThat(tables).hasSizeGreaterThan(1);
        return tables;
    }

    private List<String> asSuperuser(String sql) throws SQLException {
        try (var connection = superuser()) {
            return firstColumn(connection, sql);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(TestStack.jdbcUrl(database), "postgres", "");
    }

    private List<String> of(String kommune, String sql) {
        return Tenant.mitKommune(kommune, () -> query(sql));
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return firstColumn(connection, sql);
        }
    }

    private static List<String> firstColumn(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
