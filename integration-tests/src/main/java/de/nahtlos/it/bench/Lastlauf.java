package de.nahtlos.it.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Calls at a fixed rate, whatever the answers take; a call that had to wait counts from when it was due. */
final class Lastlauf {

    private Lastlauf() {}

    /** How long calls took, in milliseconds. */
    record Zeiten(List<Double> sortiert) {

        static Zeiten von(List<Double> millis) {
            return new Zeiten(millis.stream().sorted().toList());
        }

        /** @param sekunden for how long was called */
        double jeSekunde(double sekunden) {
            return sortiert.size() / sekunden;
        }

        double quantil(double anteil) {
            return sortiert.isEmpty()
                    ? Double.NaN
                    : sortiert.get((int) Math.min(sortiert.size() - 1L, Math.round(anteil * sortiert.size())));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, max %.0f ms, load %.1f",
                    sortiert.size(),
                    quantil(0.5),
                    quantil(0.95),
                    quantil(0.99),
                    sortiert.getLast(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    static Zeiten laufe(int anzahl, int jeSekunde, Callable<?> aufruf) throws InterruptedException, ExecutionException {
        try (var clients = Executors.newScheduledThreadPool(16)) {
            List<Future<Double>> laufende = new ArrayList<>();
            long beginn = System.nanoTime();
            for (int i = 0; i < anzahl; i++) {
                long faellig = beginn + i * 1_000_000_000L / jeSekunde;
                laufende.add(clients.schedule(
                        () -> {
                            aufruf.call();
                            return (System.nanoTime() - faellig) / 1e6;
                        },
                        faellig - System.nanoTime(),
                        TimeUnit.NANOSECONDS));
            }
            List<Double> millis = new ArrayList<>();
            for (var einer : laufende) {
                millis.add(einer.get());
            }
            return Zeiten.von(millis);
        }
    }
}
