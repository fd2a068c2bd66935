package de.nahtlos.kit.jdbc;

import java.sql.SQLException;

/** A statement failed. The message names the SQLSTATE only: what the server says may quote the row. */
public class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    SqlFailed(SQLException cause) {
        super("SQLSTATE " + cause.getSQLState(), cause);
        this.sqlState = cause.getSQLState();
    }

    /** The SQLSTATE of the database, for example 23P01 for an exclusion constraint. */
    public String sqlState() {
        return sqlState;
    }
}
