package de.nahtlos.it.eingabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.eingabe.Eingabelauf.Ergebnis;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * I-02, the long form: every single fault, and beyond them requests with two. Run by {@code ./nahtlos angriff}, which shows
 * the result as its last line.
 */
@Tag("angriff")
class EingabeLangIT {

    private static final int ANFRAGEN = Integer.getInteger("nahtlos.eingabe", 50_000);
    private static final Path ERGEBNIS = Path.of("target/angriff/ergebnis.txt");

    @Test
    void whateverComesTheAnswerIsDeclaredAndNamesTheField() throws Exception {
        Files.createDirectories(ERGEBNIS.getParent());
        Files.deleteIfExists(ERGEBNIS);
        Ergebnis ergebnis = Eingabelauf.mit(ANFRAGEN);

        System.out.println(ergebnis);
        Files.writeString(ERGEBNIS, ergebnis + System.lineSeparator());
        Files.write(ERGEBNIS.resolveSibling("verstoesse.txt"), ergebnis.verstoesse());
        assertThat(ergebnis.anfragen()).isEqualTo(ANFRAGEN);
        assertThat(ergebnis.verstoesse()).as(ergebnis.toString()).isEmpty();
    }
}
