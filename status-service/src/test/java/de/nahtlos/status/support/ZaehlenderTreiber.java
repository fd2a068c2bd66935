package de.nahtlos.status.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

/** PostgreSQL's driver that notes what the service executes, so that a test can bound the statements of a request. */
public final class ZaehlenderTreiber implements Driver {

    private static final List<String> AUSGEFUEHRT = Collections.synchronizedList(new ArrayList<>());

    private final Driver treiber = new org.postgresql.Driver();

    /** What is executed while the action runs, by any connection of the service; a batch is one entry. */
    public static List<String> waehrend(Runnable aktion) {
        AUSGEFUEHRT.clear();
        aktion.run();
        return List.copyOf(AUSGEFUEHRT);
    }

    @Override
    public Connection connect(String url, Properties eigenschaften) throws SQLException {
        Connection verbindung = treiber.connect(url, eigenschaften);
        return verbindung == null ? null : huelle(Connection.class, verbindung, null);
    }

    private static <T> T huelle(Class<T> art, T ziel, String sql) {
        return art.cast(Proxy.newProxyInstance(
                ZaehlenderTreiber.class.getClassLoader(), new Class<?>[] {art}, (_, methode, argumente) -> {
                    if (methode.getName().startsWith("execute")) {
                        AUSGEFUEHRT.add(sql != null ? sql : String.valueOf(argumente[0]));
                    }
                    return umhuellt(rufe(ziel, methode, argumente), argumente);
                }));
    }

    private static Object rufe(Object ziel, Method methode, Object[] argumente) throws Throwable {
        try {
            return methode.invoke(ziel, argumente);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object umhuellt(Object ergebnis, Object[] argumente) {
        return switch (ergebnis) {
            case PreparedStatement statement ->
                huelle(PreparedStatement.class, statement, String.valueOf(argumente[0]));
            case Statement statement -> huelle(Statement.class, statement, null);
            case null, default -> ergebnis;
        };
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return treiber.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties eigenschaften) throws SQLException {
        return treiber.getPropertyInfo(url, eigenschaften);
    }

    @Override
    public int getMajorVersion() {
        return treiber.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return treiber.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return treiber.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return treiber.getParentLogger();
    }
}
