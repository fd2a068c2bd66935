package de.nahtlos.it.jobcenter;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Jobcenter's register of received hand-overs. Here it is kept in memory; a real one is a table of the Jobcenter's own
 * system, written in the same transaction as the case file.
 */
final class Eingang {

    private final Map<String, Akte> akten = new ConcurrentHashMap<>();

    /**
     * A received hand-over.
     *
     * @param aktenzeichen the Jobcenter's own reference
     * @param ersetztDurch id of the successor after a correction, null otherwise
     */
    record Akte(String uebergabeId, String aktenzeichen, String ersetztDurch) {}

    /** Files a packet; the same one twice stays one file. A successor goes on under the reference of its predecessor. */
    Akte lege(String uebergabeId, String vorgaenger) {
        return akten.computeIfAbsent(uebergabeId, id -> {
            var aktenzeichen = Optional.ofNullable(vorgaenger)
                    .map(akten::get)
                    .map(Akte::aktenzeichen)
                    .orElseGet(() -> "BG-" + id.substring(id.length() - 12));
            return new Akte(id, aktenzeichen, null);
        });
    }

    void markiereErsetzt(String uebergabeId, String nachfolger) {
        akten.computeIfPresent(uebergabeId, (id, akte) -> new Akte(id, akte.aktenzeichen(), nachfolger));
    }

    void entferne(String uebergabeId) {
        akten.remove(uebergabeId);
    }

    Optional<Akte> akte(String uebergabeId) {
        return Optional.ofNullable(akten.get(uebergabeId));
    }
}
