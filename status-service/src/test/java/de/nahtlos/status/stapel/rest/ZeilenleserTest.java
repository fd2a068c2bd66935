package de.nahtlos.status.stapel.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZeilenleserTest {

    @Test
    void linesAreCountedFromZeroAndEmptyOnesAreLeftOut() {
        assertThat(lies("a\n\n  \r\nb\r\n\nc")).containsExactly("0 a", "3 b", "5 c");
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(lies("")).isEmpty();
        assertThat(lies("\n\n")).isEmpty();
    }

    @Test
    void ofALineThatIsTooLongNothingIsKeptAndTheNextOneIsRead() {
        assertThat(lies("x".repeat(100_000) + "\nb\n" + "y".repeat(9))).containsExactly("0 null", "1 b", "2 null");
        assertThat(lies("x".repeat(8))).containsExactly("0 xxxxxxxx");
    }

    private static List<String> lies(String text) {
        var leser = new Zeilenleser(new ByteArrayInputStream(text.getBytes(UTF_8)), 8);
        List<String> zeilen = new ArrayList<>();
        leser.forEachRemaining(zeile -> zeilen.add(
                zeile.index() + " " + (zeile.inhalt() == null ? null : new String(zeile.inhalt(), UTF_8).strip())));
        return zeilen;
    }
}
