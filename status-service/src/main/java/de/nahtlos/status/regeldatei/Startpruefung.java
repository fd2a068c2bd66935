package de.nahtlos.status.regeldatei;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reads the rules before anything else starts: a service with wrong rules must not answer. */
@ApplicationScoped
class Startpruefung {

    /** Quarkus prints only the message of this exception, one line, and ends. */
    void pruefe(@Observes @Priority(1) StartupEvent start) {
        pruefe(new Regeldateien());
    }

    static void pruefe(Regeldateien dateien) {
        try {
            dateien.alle();
        } catch (Regelfehler e) {
            throw new ConfigurationException(
                    "Der Dienst startet nicht, ein Regelwerk ist fehlerhaft. " + e.getMessage());
        }
    }
}
