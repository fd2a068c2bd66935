package de.nahtlos.it.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients, each of which calls again as soon as it is answered: how much goes through at most. */
final class Dauerlauf {

    private Dauerlauf() {}

    static Lastlauf.Zeiten laufe(int clients, int sekunden, Callable<?> aufruf)
            throws InterruptedException, ExecutionException {
        long ende = System.nanoTime() + sekunden * 1_000_000_000L;
        try (var arbeiter = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Double>>> laufende = new ArrayList<>();
            for (int n = 0; n < clients; n++) {
                laufende.add(arbeiter.submit(() -> bis(ende, aufruf)));
            }
            List<Double> millis = new ArrayList<>();
            for (var einer : laufende) {
                millis.addAll(einer.get());
            }
            return Lastlauf.Zeiten.von(millis);
        }
    }

    private static List<Double> bis(long ende, Callable<?> aufruf) throws Exception {
        List<Double> millis = new ArrayList<>();
        while (System.nanoTime() < ende) {
            long beginn = System.nanoTime();
            aufruf.call();
            millis.add((System.nanoTime() - beginn) / 1e6);
        }
        return millis;
    }
}
