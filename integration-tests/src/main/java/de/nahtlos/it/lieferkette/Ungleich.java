package de.nahtlos.it.lieferkette;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * Entries of generated jars that are known to differ between two builds: {@code doppelbau.json}.
 *
 * @param eintrag regular expression of the whole name in the jar
 * @param grund why it differs
 */
record Ungleich(String eintrag, String grund) {

    static List<Ungleich> bekannte() throws IOException {
        try (var json = Ungleich.class.getResourceAsStream("/lieferkette/doppelbau.json")) {
            return List.of(new ObjectMapper().readValue(json, Ungleich[].class));
        }
    }

    boolean passt(String name) {
        return name.matches(eintrag);
    }
}
