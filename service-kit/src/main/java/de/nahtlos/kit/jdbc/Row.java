package de.nahtlos.kit.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The present row of a result, in the types of this project. Null stays null. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** A text column. */
    public String text(String column) throws SQLException {
        return result.getString(column);
    }

    /** An id. */
    public UUID id(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    /** A date without time. */
    public LocalDate date(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    /** A moment. */
    public Instant instant(String column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** A whole number; 0 for null. */
    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A yes or no; no for null. */
    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    /** A number with a fraction; 0 for null. */
    public double decimal(String column) throws SQLException {
        return result.getDouble(column);
    }

    /** An array of texts; empty for null. */
    public List<String> texts(String column) throws SQLException {
        return list(column, String[].class).map(List::of).orElse(List.of());
    }

    /** An array of ids; empty for null. */
    public List<UUID> ids(String column) throws SQLException {
        return list(column, UUID[].class).map(List::of).orElse(List.of());
    }

    private <T> java.util.Optional<T> list(String column, Class<T> type) throws SQLException {
        Array array = result.getArray(column);
        return array == null ? java.util.Optional.empty() : java.util.Optional.of(type.cast(array.getArray()));
    }
}
