package de.nahtlos.kit.jdbc;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Plain SQL in the running transaction, for tables that are read and written in bulk. It shares the connection of the
 * transaction with Hibernate but sees nothing that Hibernate has not flushed. It knows no tenant: every statement
 * names {@code kommune} itself; row-level security is the wall behind.
 *
 * <p>Parameters: text, numbers, booleans, {@code UUID}, {@code LocalDate}, {@code Instant}, null, and collections of
 * {@code UUID}, of {@code String} or of enums as arrays.
 */
@ApplicationScoped
public class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Turns the present row of a result into an object. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(Row row) throws SQLException;
    }

    /**
     * All rows of a query.
     *
     * @throws SqlFailed with the cause of the database
     */
    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                rows.add(mapper.map(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /**
     * Executes one statement.
     *
     * @return number of rows written
     * @throws SqlFailed with the cause of the database
     */
    public int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /**
     * Executes one statement for many rows, in one round trip.
     *
     * @throws SqlFailed with the cause of the database
     */
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(connection, statement, parameters);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(connection, statement, i + 1, parameters[i]);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Instant instant ->
                statement.setObject(index, instant.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            case Enum<?> constant -> statement.setString(index, constant.name());
            // Without a type, so that a prepared statement serves every call.
            case Collection<?> values when values.isEmpty() -> statement.setObject(index, "{}", Types.OTHER);
            case Collection<?> values -> statement.setArray(index, array(connection, values));
            default -> statement.setObject(index, value);
        }
    }

    private static java.sql.Array array(Connection connection, Collection<?> values) throws SQLException {
        boolean ids = values.stream().allMatch(UUID.class::isInstance);
        Object[] elements = ids
                ? values.toArray()
                : values.stream()
                        .map(value -> value instanceof Enum<?> constant ? constant.name() : value)
                        .toArray();
        return connection.createArrayOf(ids ? "uuid" : "text", elements);
    }
}
