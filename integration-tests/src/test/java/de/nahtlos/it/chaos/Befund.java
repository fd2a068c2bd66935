package de.nahtlos.it.chaos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is there, in the databases and topics.
 *
 * @param dinge everything about the persons of the ledger, as often as it is there
 * @param folgen per key of a topic the versions of the person, in the order of delivery, each event id once
 * @param verlaeufe per person the intervals of its Rechtskreis
 * @param outbox rows that were not sent yet
 * @param beiseite keys of events that a consumer has put aside
 */
record Befund(
        List<Ding> dinge,
        Map<String, List<Long>> folgen,
        Map<String, List<Abschnitt>> verlaeufe,
        long outbox,
        List<String> beiseite) {

    /** @param bis last day; null for open */
    record Abschnitt(LocalDate von, LocalDate bis) {}
}
