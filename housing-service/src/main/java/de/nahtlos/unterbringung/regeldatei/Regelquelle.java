package de.nahtlos.unterbringung.regeldatei;

import de.nahtlos.unterbringung.belegungsregel.Belegungsregeln;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules of placement that are delivered; read before anything else starts. */
@ApplicationScoped
class Regelquelle {

    private static final String DATEI = "belegungsregeln/2026-01.yaml";

    /** A service with wrong rules must not answer. */
    void pruefe(@Observes @Priority(1) StartupEvent start) {
        try {
            regeln();
        } catch (Regeldatei.Fehler e) {
            throw new ConfigurationException(
                    "Der Dienst startet nicht, die Belegungsregeln sind fehlerhaft. " + e.getMessage());
        }
    }

    @Produces
    @Singleton
    Belegungsregeln regeln() {
        try (InputStream datei = Regelquelle.class.getResourceAsStream("/" + DATEI)) {
            if (datei == null) {
                throw new Regeldatei.Fehler(DATEI + ": die Datei fehlt.");
            }
            return Regeldatei.lies(DATEI, new String(datei.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
