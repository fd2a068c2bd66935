package de.nahtlos.it.chaos;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every answer of an act: counted, the slowest kept, and what no service may answer. */
final class Antworten {

    /** Nobody hangs longer, whatever is away: far above the documented limits, because machines are slow at times. */
    static final Duration HAENGT = Duration.ofSeconds(30);

    /** A Stapel waits per portion, three times: {@code service-kit/docs/zeitlimits.md}. */
    private static final Duration STAPEL_HAENGT = Duration.ofMinutes(5);

    private final Map<String, Integer> anzahl = new TreeMap<>();
    private final Queue<String> verstoesse = new ConcurrentLinkedQueue<>();
    private long langsamste;
    private String langsamsteWar = "none";
    private long langsamste503;

    /** @return how long a client waits for the answer before it calls that a hang */
    static Duration grenze(String pfad) {
        return pfad.contains("/stapel") ? STAPEL_HAENGT : HAENGT;
    }

    synchronized void antwort(String was, HttpResponse<String> antwort, long nanos) {
        int status = antwort.statusCode();
        anzahl.merge(Integer.toString(status), 1, Integer::sum);
        long millis = nanos / 1_000_000;
        if (millis > langsamste && !was.contains("/stapel")) {
            langsamste = millis;
            langsamsteWar = was + " -> " + status;
        }
        if (status == 503) {
            langsamste503 = Math.max(langsamste503, millis);
            if (antwort.headers().firstValue("Retry-After").isEmpty() || !istProblem(antwort)) {
                verstoss(was + " -> 503 without Retry-After or problem+json: " + antwort.headers() + antwort.body());
            }
        }
    }

    private static boolean istProblem(HttpResponse<String> antwort) {
        return antwort.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }

    synchronized void abgebrochen(String was, Exception grund) {
        anzahl.merge("no answer", 1, Integer::sum);
        if (grund instanceof java.net.http.HttpTimeoutException
                && !(grund instanceof java.net.http.HttpConnectTimeoutException)) {
            verstoss(was + " hangs: no answer within " + grenze(was));
        }
    }

    /** An answer that no service may give. */
    void verstoss(String was) {
        verstoesse.add(was);
        System.out.println("  not allowed: " + was);
    }

    List<String> verstoesse() {
        return List.copyOf(verstoesse);
    }

    /** How often there was another answer than a success, or none; empty if there never was. */
    synchronized Map<String, Integer> keinErfolg() {
        var andere = new TreeMap<>(anzahl);
        andere.keySet().removeIf(it -> it.matches("2\\d\\d"));
        return andere;
    }

    @Override
    public synchronized String toString() {
        return "%s; slowest %d ms (%s), slowest 503 %d ms".formatted(anzahl, langsamste, langsamsteWar, langsamste503);
    }
}
