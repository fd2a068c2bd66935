package de.nahtlos.unterbringung.support;

import de.nahtlos.kit.stack.TestStack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL would execute a statement where tables are large: reading a whole table is made unattractive. */
public final class Ausfuehrungsplan {

    private static final Pattern PARAMETER = Pattern.compile("\\?");

    private Ausfuehrungsplan() {}

    /** @param sql with ? for parameters */
    public static String von(String sql) {
        int[] nummer = {0};
        String mitNummern = PARAMETER.matcher(sql).replaceAll(it -> Matcher.quoteReplacement("$" + ++nummer[0]));
        StringBuilder plan = new StringBuilder();
        try (var connection = DriverManager.getConnection(
                        einfach(TestStack.jdbcUrl("unterbringung")), "unterbringung", "unterbringung");
                var statement = connection.createStatement()) {
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
