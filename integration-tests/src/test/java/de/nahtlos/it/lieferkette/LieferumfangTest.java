package de.nahtlos.it.lieferkette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SBOM and delivered folder are held against each other; what was planted is reported. */
class LieferumfangTest {

    private static final String SBOM = """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"group": "org.example", "name": "teil", "version": "1.0", "purl": "pkg:maven/org.example/teil@1.0?type=jar",
               "hashes": [{"alg": "SHA-1", "content": "0"}, {"alg": "SHA-256", "content": "%s"}],
               "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "As you like it"}}],
               "properties": [{"name": "quarkus:component:scope", "value": "runtime"}]},
              {"group": "org.example", "name": "bauteil", "version": "2.0",
               "purl": "pkg:maven/org.example/bauteil@2.0?type=jar",
               "properties": [{"name": "quarkus:component:scope", "value": "development"}]}]}
            """;

    @TempDir
    Path ordner;

    private Stueckliste stueckliste;

    @BeforeEach
    void aFolderThatFitsItsSbom() throws IOException {
        var teil = Files.createDirectories(ordner.resolve("lib/main")).resolve("org.example.teil-1.0.jar");
        Files.writeString(teil, "content");
        kopiere("META-INF/org.example_bauteil__jar/index.html");
        var sbom = Files.writeString(ordner.resolve("sbom.cdx.json"), SBOM.formatted(Pruefsumme.sha256(teil)));
        stueckliste = Stueckliste.lies(sbom);
    }

    @Test
    void whatFitsPasses() throws IOException {
        assertThat(beanstandungen()).isEmpty();
        assertThat(new Lieferumfang(ordner).kopierte()).containsExactly("org.example:bauteil");
        assertThat(stueckliste.komponenten().getFirst().lizenzen()).containsExactly("As you like it", "MIT");
    }

    @Test
    void aFileThatTheSbomDoesNotKnowIsNamed() throws IOException {
        Files.writeString(ordner.resolve("lib/main/org.example.fremd-1.0.jar"), "content");
        assertThat(beanstandungen())
                .singleElement()
                .asString()
                .endsWith("org.example.fremd-1.0.jar is delivered and not in the SBOM.");
    }

    @Test
    void aComponentThatIsNotDeliveredIsNamed() throws IOException {
        Files.delete(ordner.resolve("lib/main/org.example.teil-1.0.jar"));
        assertThat(beanstandungen())
                .singleElement()
                .asString()
                .startsWith("org.example:teil:1.0 is in the SBOM and not delivered");
    }

    @Test
    void aFileThatIsNotThePublishedOneIsNamed() throws IOException {
        Files.writeString(ordner.resolve("lib/main/org.example.teil-1.0.jar"), "other content");
        assertThat(beanstandungen())
                .singleElement()
                .asString()
                .contains("org.example.teil-1.0.jar is not the published file of org.example:teil:1.0");
        assertThat(new Lieferumfang(ordner).beanstandungen(stueckliste, it -> true))
                .isEmpty();
    }

    @Test
    void aCopyOfAComponentThatTheSbomDoesNotKnowIsNamed() throws IOException {
        kopiere("META-INF/org.example_fremd_2.13__jar/index.html");
        assertThat(beanstandungen())
                .singleElement()
                .asString()
                .startsWith("org.example:fremd_2.13 is copied into generated-bytecode.jar");
    }

    private List<String> beanstandungen() throws IOException {
        return new Lieferumfang(ordner).beanstandungen(stueckliste, it -> false);
    }

    private void kopiere(String eintrag) throws IOException {
        var jar = Files.createDirectories(ordner.resolve("quarkus")).resolve("generated-bytecode.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(eintrag));
        }
    }
}
