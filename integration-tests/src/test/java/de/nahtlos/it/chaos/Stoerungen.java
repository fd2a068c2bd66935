package de.nahtlos.it.chaos;

import de.nahtlos.it.stack.LocalStack;
import de.nahtlos.it.stack.Service;
import java.time.Duration;

/** What is killed and started again. */
final class Stoerungen {

    private final LocalStack stack;
    /** Between the kill and the new start. */
    private final Duration dauer;

    Stoerungen(LocalStack stack, Duration dauer) {
        this.stack = stack;
        this.dauer = dauer;
    }

    Stoerung toete(Service service) {
        return new Stoerung("kill -9 of " + service.module(), () -> {
            stack.service(service).kill();
            Schreiber.warte(dauer.toMillis());
            stack.service(service).start();
        });
    }

    Stoerung toetePostgres() {
        return new Stoerung("kill -9 of PostgreSQL", () -> {
            stack.postgres().crash();
            Schreiber.warte(dauer.toMillis());
            stack.postgres().restart();
        });
    }

    Stoerung toeteKafka() {
        return new Stoerung("kill -9 of Kafka", () -> {
            stack.kafka().kill();
            Schreiber.warte(dauer.toMillis());
            stack.kafka().start();
        });
    }

    Stoerung toeteKeycloak() {
        return new Stoerung("kill -9 of Keycloak", () -> {
            stack.keycloak().kill();
            Schreiber.warte(dauer.toMillis());
            stack.keycloak().start();
        });
    }
}
