package de.nahtlos.kit.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A real PostgreSQL with the three databases of the services, each with an owner for migrations
 * ({@code <database>_migration}) and a user for the service (named like the database).
 *
 * <p>It writes durably (fsync and synchronous_commit on), asks the users of the services for their passwords, and logs
 * into {@link #log()} without the details of failed rows, because those carry names.
 */
public final class PostgresServer implements AutoCloseable {

    /** One database per service. */
    public static final List<String> DATABASES = List.of("status", "fall", "unterbringung");

    private static final String PG_HBA = """
            # The superuser comes from this machine only; everybody else shows a password.
            local all postgres trust
            host  all postgres 127.0.0.1/32 trust
            host  all postgres ::1/128 trust
            host  replication postgres 127.0.0.1/32 trust
            host  replication postgres ::1/128 trust
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128 scram-sha-256
            """;

    private final Path home;
    private final FileChannel lock;
    private final EmbeddedPostgres server;
    private final List<String> command;
    private long pid;

    /**
     * @param home directory of data and log; null for a temporary one
     * @param port TCP port; 0 for a free one
     * @param password from user name to password
     */
    public record Settings(Path home, int port, UnaryOperator<String> password) {

        /** Temporary data, a free port, password = user name. */
        public static Settings temporary() {
            return new Settings(null, 0, UnaryOperator.identity());
        }
    }

    /** Starts the server and creates what is missing. */
    public static PostgresServer start(Settings settings) {
        try {
            return new PostgresServer(settings);
        } catch (IOException | SQLException e) {
            throw new StackException("PostgreSQL does not start: " + e.getMessage(), e);
        }
    }

    private PostgresServer(Settings settings) throws IOException, SQLException {
        LibraryLogs.quiet();
        home = settings.home() == null ? Homes.temporary("postgresql") : Files.createDirectories(settings.home());
        lock = PostgresRemains.lock(home);
        PostgresRemains.cleanUp(home);
        server = builder(Ports.orFree(settings.port())).start();
        pid = PostgresRemains.pid(data()).orElseThrow();
        command = PostgresOutage.command(pid);
        ChildProcesses.guard(pid);
        ChildProcesses.closeAtExit(this);
        PostgresRemains.markComplete(home);
        setUp(settings.password());
    }

    private EmbeddedPostgres.Builder builder(int port) {
        var toLog = ProcessBuilder.Redirect.appendTo(log().toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(toLog)
                .setErrorRedirector(toLog)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("log_error_verbosity", "terse");
    }

    private void setUp(UnaryOperator<String> password) throws IOException, SQLException {
        Files.writeString(data().resolve("pg_hba.conf"), PG_HBA);
        execute(server.getPostgresDatabase(), "select pg_reload_conf()");
        for (var database : DATABASES) {
            var parts = SetUpScript.forDatabase(database, password);
            execute(server.getPostgresDatabase(), parts.users());
            if (!exists(database)) {
                execute(server.getPostgresDatabase(), parts.database());
            }
            execute(superuser(database), parts.inDatabase());
        }
    }

    private boolean exists(String database) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Without server details in error messages: those would carry the values of a row, that is names, into logs. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /** The same for a server that another process has started. */
    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://localhost:%d/%s?logServerErrorDetail=false".formatted(port, database);
    }

    /** For looking into a database in tests, past row-level security. */
    public DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    public Path log() {
        return home.resolve("postgresql.log");
    }

    Path data() {
        return home.resolve("data");
    }

    long pid() {
        return pid;
    }

    /** Ends it at once, without a word to the clients: what is not committed is lost. Data and port stay. */
    public void kill() {
        PostgresOutage.signal("QUIT", pid);
        awaitEnd();
        ChildProcesses.release(pid);
    }

    /** {@code kill -9} of the server and of all processes that serve its clients. Data and port stay. */
    public void crash() {
        PostgresOutage.killAll(pid);
        awaitEnd();
        ChildProcesses.release(pid);
    }

    /** Starts it again after {@link #kill} or {@link #crash} and waits until it answers; nothing happens if it runs. */
    public void restart() {
        if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            pid = PostgresOutage.start(command, log(), server.getPostgresDatabase());
        }
    }

    /** From now on it takes connections and answers nobody, as behind a broken network. */
    public void freeze() {
        PostgresOutage.signalAll("STOP", pid);
    }

    /** Ends {@link #freeze}. */
    public void thaw() {
        PostgresOutage.signalAll("CONT", pid);
    }

    @Override
    public void close() throws IOException {
        ChildProcesses.forget(this);
        server.close();
        awaitEnd();
        ChildProcesses.release(pid);
        lock.close();
    }

    private void awaitEnd() {
        ProcessHandle.of(pid).ifPresent(postmaster -> {
            try {
                postmaster.onExit().get(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                postmaster.destroyForcibly();
            }
        });
    }

    /** The three parts of {@code datenbank.sql} for one database. */
    private record SetUpScript(String users, String database, String inDatabase) {

        static SetUpScript forDatabase(String database, UnaryOperator<String> password) {
            var parts = text().replace("${datenbank}", database)
                    .replace("${passwort}", password.apply(database))
                    .replace("${migrationPasswort}", password.apply(database + "_migration"))
                    .split("(?m)^-- part \\d.*$", -1);
            return new SetUpScript(parts[1], parts[2], parts[3]);
        }

        private static String text() {
            return Resources.text("stack/datenbank.sql");
        }
    }
}
