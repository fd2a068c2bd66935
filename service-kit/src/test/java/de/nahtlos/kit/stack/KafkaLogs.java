package de.nahtlos.kit.stack;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Kafka's clients print their whole configuration at each start; nobody reads that in a test. */
final class KafkaLogs {

    /** Kept here because the log manager holds loggers weakly. */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    private KafkaLogs() {}

    static void quiet() {
        CLIENTS.setLevel(Level.WARNING);
    }
}
