package de.nahtlos.it.recht;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the packaged status-service in which one place of one rule file reads otherwise. */
final class Programmkopie {

    private static final String PROGRAMM = Service.STATUS.module() + "/target/quarkus-app";

    private Programmkopie() {}

    /**
     * Makes the copy; libraries are linked.
     *
     * @param original the root of the built project
     * @param kopie an empty folder, the root of the copy
     */
    static void mit(Path original, Path kopie, String regeldatei, String text, String anders) throws IOException {
        Path von = original.resolve(PROGRAMM);
        Path nach = kopie.resolve(PROGRAMM);
        Files.createDirectories(nach.resolve("app"));
        Files.createSymbolicLink(nach.resolve("lib"), von.resolve("lib"));
        Files.createSymbolicLink(nach.resolve("quarkus"), von.resolve("quarkus"));
        Files.copy(von.resolve("quarkus-run.jar"), nach.resolve("quarkus-run.jar"));
        try (var archive = Files.list(von.resolve("app"))) {
            for (Path archiv : archive.toList()) {
                aendere(
                        Files.copy(archiv, nach.resolve("app").resolve(archiv.getFileName())),
                        regeldatei,
                        text,
                        anders);
            }
        }
    }

    private static void aendere(Path archiv, String regeldatei, String text, String anders) {
        try (var inhalt = FileSystems.newFileSystem(archiv)) {
            Path datei = inhalt.getPath("regelwerk/2026-07", regeldatei);
            String vorher = Files.readString(datei);
            assertThat(vorher).contains(text);
            int stelle = vorher.indexOf(text);
            Files.writeString(datei, vorher.substring(0, stelle) + anders + vorher.substring(stelle + text.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(archiv.toString(), e);
        }
    }
}
