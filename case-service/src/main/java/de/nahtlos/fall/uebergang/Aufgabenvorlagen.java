package de.nahtlos.fall.uebergang;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The templates of tasks: data that a professional can read and change, see {@code vorlagen/uebergangsaufgaben.json}. */
@ApplicationScoped
public class Aufgabenvorlagen {

    static final String DATEI = "vorlagen/uebergangsaufgaben.json";

    private final List<Aufgabenvorlage> alle;

    Aufgabenvorlagen() {
        alle = pruefe(inhalt());
    }

    /** Reads them before anything else starts: a service with wrong templates must not open an Uebergang. */
    void pruefe(@Observes @Priority(1) StartupEvent start) {
        // the constructor has read them
    }

    /** Quarkus prints only the message of this exception, one line, and ends. */
    static List<Aufgabenvorlage> pruefe(String inhalt) {
        try {
            return Vorlagenleser.lies(DATEI, inhalt);
        } catch (Vorlagenfehler e) {
            throw new ConfigurationException(
                    "Der Dienst startet nicht, eine Aufgabenvorlage ist fehlerhaft. " + e.getMessage());
        }
    }

    private static String inhalt() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(DATEI)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
