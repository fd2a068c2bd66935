package de.nahtlos.kit.stack;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Kafka's clients print their whole configuration at each start; nobody reads that in a test. */
final class LibraryLogs {

    /** Kept here because the log manager holds loggers weakly. */
    private static final List<Logger> LOUD =
            List.of(Logger.getLogger("org.apache.kafka"), Logger.getLogger("io.zonky.test.db.postgres.embedded"));

    private LibraryLogs() {}

    static void quiet() {
        LOUD.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
