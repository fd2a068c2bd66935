package de.nahtlos.unterbringung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hibernate filters its own queries by Kommune, but not native SQL: every native statement names it. */
class TenantInSqlTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("^\\s*(select|insert|update|delete)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Test
    void everyNativeStatementNamesTheKommune() throws IOException {
        int statements = 0;
        for (String source : sourcesWithNativeSql()) {
            assertThat(withoutKommune(source)).isEmpty();
            statements += statements(source).size();
        }
        assertThat(statements).as("statements found").isGreaterThan(8);
    }

    @Test
    void noNativeQueryPassesByTheHelperThatIsLookedAt() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("createNativeQuery", "prepareStatement", "createStatement");
            }
        }
    }

    @Test
    void theRuleBites() {
        assertThat(withoutKommune("sql.query(\"select id from auszug where id = ?\", …)"))
                .hasSize(1);
        assertThat(withoutKommune("sql.query(\"\"\"\n  select id from auszug\n  where kommune = ?\"\"\")"))
                .isEmpty();
    }

    private static List<String> sourcesWithNativeSql() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .map(TenantInSqlTest::read)
                    .filter(it -> it.contains("import de.nahtlos.kit.jdbc.Sql;"))
                    .toList();
        }
    }

    private static List<String> withoutKommune(String source) {
        return statements(source).stream().filter(it -> !it.contains("kommune")).toList();
    }

    private static List<String> statements(String source) {
        return TEXT.matcher(source)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .filter(it -> STATEMENT.matcher(it).matches())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
