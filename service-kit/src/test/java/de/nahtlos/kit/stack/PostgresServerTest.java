package de.nahtlos.kit.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path home;

    @Test
    void committedDataSurviveAKillAndTheServerStartsAgainOnThem() throws Exception {
        try (var first = start()) {
            run(first, "create table merkzettel (text text)");
            run(first, "insert into merkzettel values ('bleibt')");
            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
            ProcessHandle.of(first.pid()).ifPresent(it -> it.onExit().join());
        }
        try (var second = start()) {
            assertThat(read(second)).isEqualTo("bleibt");
        }
    }

    /** Starts a server, says its process id and stays until it is killed. */
    static final class Parent {
        public static void main(String... arguments) throws Exception {
            var server = PostgresServer.start(new PostgresServer.Settings(Path.of(arguments[0]), 0, it -> it));
            run(server, "create table merkzettel (text text)");
            run(server, "insert into merkzettel values ('bleibt')");
            System.out.println("pid " + server.pid());
            System.in.read();
        }
    }

    @Test
    void aServerThatLostItsParentIsEndedAndReplaced() throws Exception {
        var parent = new ProcessBuilder(
                        JavaCommand.path(), "-cp", JavaCommand.classPath(), Parent.class.getName(), home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lost = pidSaidBy(parent);
        parent.children().filter(PostgresServerTest::isWatchdog).forEach(ProcessHandle::destroyForcibly);
        parent.destroyForcibly().waitFor();
        assertThat(lost.isAlive()).isTrue();

        try (var second = start()) {
            assertThat(lost.isAlive()).isFalse();
            assertThat(read(second)).isEqualTo("bleibt");
        }
    }

    private static boolean isWatchdog(ProcessHandle process) {
        return !process.info().command().orElse("").endsWith("postgres");
    }

    private static ProcessHandle pidSaidBy(Process parent) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8)).lines();
        var pid = lines.filter(it -> it.startsWith("pid ")).findFirst().orElseThrow();
        return ProcessHandle.of(Long.parseLong(pid.substring(4))).orElseThrow();
    }

    @Test
    void aSecondServerOnTheSameDataIsRefusedInOneSentence() throws IOException {
        try (var first = start()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Another running Nahtlos uses the data in")
                    .hasMessageContaining("NAHTLOS_HOME");
        }
    }

    @Test
    void anInitialisationThatWasCutOffIsMadeAgain() throws Exception {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/postgresql.conf"), "half a file");
        try (var server = start()) {
            run(server, "select 1");
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(new PostgresServer.Settings(home, 0, UnaryOperator.identity()));
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.superuser("fall").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(PostgresServer server) throws SQLException {
        try (var connection = server.superuser("fall").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from merkzettel")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
