package de.nahtlos.fall.uebergang;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The templates of tasks: data that a professional can read and change, see {@code vorlagen/uebergangsaufgaben.json}. */
@ApplicationScoped
public class Aufgabenvorlagen {

    private static final String DATEI = "vorlagen/uebergangsaufgaben.json";

    private final List<Aufgabenvorlage> alle;

    Aufgabenvorlagen() {
        alle = lies();
    }

    private static List<Aufgabenvorlage> lies() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(DATEI)) {
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(DATEI + " is not readable", e);
        }
    }

    List<Aufgabenvorlage> fuer(Uebergang uebergang) {
        return alle.stream().filter(vorlage -> vorlage.giltFuer(uebergang)).toList();
    }

    /** Codes of all templates. */
    Set<String> codes() {
        return alle.stream().map(Aufgabenvorlage::code).collect(Collectors.toSet());
    }
}
