package de.nahtlos.unterbringung.support;

import de.nahtlos.kit.stack.TestStack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL would execute a statement where stays are many: on copies of the tables, seen by this session alone. */
public final class Ausfuehrungsplan {

    private static final Pattern PARAMETER = Pattern.compile("\\?");

    private static final List<String> BESTAND = List.of("""
            insert into unterkunft (id, kommune, name, art, gemeinde, strasse, plz, ort, erfasst_am, version)
            select md5('haus' || n)::uuid, '07111', 'Haus ' || n, 'NOTUNTERKUNFT', '07111000', 'Weg 1', '56068', 'Koblenz',
              now(), 0
            from generate_series(0, 99) n""", """
            insert into einheit (id, kommune, unterkunft_id, bezeichnung, plaetze, version)
            select md5('einheit' || n)::uuid, '07111', md5('haus' || n / 5)::uuid, 'Wohnung ' || n, 2, 0
            from generate_series(0, 499) n""", """
            insert into platz (id, kommune, einheit_id, nummer, bezeichnung)
            select md5('platz' || n)::uuid, '07111', md5('einheit' || n / 2)::uuid, n % 2 + 1, 'Platz ' || n
            from generate_series(0, 999) n""", """
            insert into belegung (id, kommune, person_id, platz_id, unterkunft_id, von, ende, grund, erfasst_am, version)
            select gen_random_uuid(), '07111', gen_random_uuid(), md5('platz' || n)::uuid, md5('haus' || n / 10)::uuid,
              date '2020-01-01' + k * 100, date '2020-01-01' + k * 100 + 90, 'AUSZUG', now(), 0
            from generate_series(0, 999) n, generate_series(0, 9) k""");

    private Ausfuehrungsplan() {}

    /** @param sql with ? for parameters */
    public static String von(String sql) {
        int[] nummer = {0};
        String mitNummern = PARAMETER.matcher(sql).replaceAll(it -> Matcher.quoteReplacement("$" + ++nummer[0]));
        StringBuilder plan = new StringBuilder();
        try (var connection = DriverManager.getConnection(
                        einfach(TestStack.jdbcUrl("unterbringung")), "unterbringung", "unterbringung");
                var statement = connection.createStatement()) {
            for (String tabelle : List.of("unterkunft", "einheit", "platz", "belegung", "platzsperre")) {
                statement.execute("create temp table %1$s (like public.%1$s including all)".formatted(tabelle));
            }
            for (String einfuegen : BESTAND) {
                statement.execute(einfuegen);
            }
            for (String tabelle : List.of("unterkunft", "einheit", "platz", "belegung")) {
                statement.execute("analyze " + tabelle);
            }
            // Without values of the parameters the planner takes a third of a table for what is asked
            statement.execute("set enable_seqscan = off");
            try (var zeilen = statement.executeQuery("explain (generic_plan) " + mitNummern)) {
                while (zeilen.next()) {
                    plan.append(zeilen.getString(1)).append('\n');
                }
            }
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(mitNummern, e);
        }
    }

    /** A generic plan has parameters without values, which only the simple protocol sends. */
    private static String einfach(String url) {
        return url + (url.contains("?") ? "&" : "?") + "preferQueryMode=simple";
    }
}
