package de.nahtlos.it.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says without starting anything. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("../nahtlos");

    private record Outcome(int status, String out) {}

    @Test
    void helpNamesEveryCommandAndEveryVariable() throws Exception {
        var help = run(Map.of(), "help");
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains(
                        "demo --einmal",
                        "up --leer",
                        "jobcenter",
                        "dev status",
                        "schnittstellen",
                        "test",
                        "chaos",
                        "lieferkette --doppelbau",
                        "angriff",
                        "uebung",
                        "help")
                .contains("NAHTLOS_HOME", "NAHTLOS_PARTITIONS", "NAHTLOS_PORT_KEYCLOAK", "NAHTLOS_PORT_KAFKA")
                .contains("NAHTLOS_PORT_POSTGRES", "NAHTLOS_PORT_STATUS", "NAHTLOS_PORT_CASE", "NAHTLOS_PORT_HOUSING");
    }

    @Test
    void anUnknownCommandIsNamedInOneSentence() throws Exception {
        assertThat(run(Map.of(), "start"))
                .isEqualTo(new Outcome(1, "\"start\" is not known: ./nahtlos help lists everything.\n"));
    }

    @Test
    void aMissingMavenIsNamedInOneSentence() throws Exception {
        var outcome = run(Map.of("MVN", "/nowhere/mvn"), "test");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("Nahtlos is built with Maven").hasLineCount(1);
    }

    @Test
    void aJdkThatIsTooOldIsPassedOver(@TempDir Path folder) throws Exception {
        var javac = Files.createDirectories(folder.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\necho javac 17.0.9\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        var outcome = run(Map.of("JAVA_HOME", folder.toString(), "MVN", "/nowhere/mvn"), "test");
        assertThat(outcome.out()).doesNotContain("17").startsWith("Nahtlos is built with Maven");
    }

    @Test
    void devModeAsksWhichService() throws Exception {
        assertThat(run(Map.of(), "dev"))
                .isEqualTo(new Outcome(
                        1, "Which service? ./nahtlos dev status, ./nahtlos dev case or ./nahtlos dev housing.\n"));
    }

    private static Outcome run(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", SCRIPT.toString(), command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out);
    }
}
