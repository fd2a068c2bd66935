package de.nahtlos.it.lieferkette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of two builds finds every planted difference. */
class BauvergleichTest {

    @TempDir
    Path einer;

    @TempDir
    Path anderer;

    @Test
    void equalFoldersHaveNoDifference() throws IOException {
        for (var ordner : new Path[] {einer, anderer}) {
            Files.writeString(Files.createDirectory(ordner.resolve("lib")).resolve("a.txt"), "a");
            jar(ordner, 0, "B.class", "b");
        }
        var vergleich = Bauvergleich.zwischen(einer, anderer, List.of());
        assertThat(vergleich.unterschiede()).isEmpty();
        assertThat(vergleich.dateien()).isEqualTo(2);
    }

    @Test
    void aDifferentByteAMissingFileAndAChangedEntryAreNamed() throws IOException {
        Files.writeString(einer.resolve("a.txt"), "a");
        Files.writeString(anderer.resolve("a.txt"), "b");
        Files.writeString(anderer.resolve("neu.txt"), "");
        jar(einer, 0, "B.class", "b");
        jar(anderer, 0, "B.class", "c");
        assertThat(Bauvergleich.zwischen(einer, anderer, List.of()).unterschiede())
                .containsExactly(
                        entry("a.txt", "differs"),
                        entry("b.jar", "differs in B.class"),
                        entry("neu.txt", "is only in " + anderer.resolve("neu.txt")));
    }

    @Test
    void anotherTimeInAJarIsADifference() throws IOException {
        jar(einer, 0, "B.class", "b");
        jar(anderer, 86_400_000, "B.class", "b");
        assertThat(Bauvergleich.zwischen(einer, anderer, List.of()).unterschiede())
                .containsExactly(entry("b.jar", "differs in B.class"));
    }

    @Test
    void aKnownDifferenceIsCountedAndHidesNoOther() throws IOException {
        var bekannt = List.of(new Ungleich("B\\.class", "a random name"));
        jar(einer, 0, "B.class", "b");
        jar(anderer, 0, "B.class", "c");
        var vergleich = Bauvergleich.zwischen(einer, anderer, bekannt);
        assertThat(vergleich.unterschiede()).isEmpty();
        assertThat(vergleich.bekannte()).containsExactly(entry("b.jar", 1));

        jar(anderer, 0, "C.class", "c");
        assertThat(Bauvergleich.zwischen(einer, anderer, bekannt).unterschiede())
                .containsExactly(entry("b.jar", "differs in C.class"));
    }

    private static void jar(Path ordner, long time, String name, String content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(ordner.resolve("b.jar")))) {
            var entry = new ZipEntry(name);
            entry.setTime(1_700_000_000_000L + time);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
