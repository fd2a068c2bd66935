package de.nahtlos.fall.hilfeplan;

import java.time.Instant;

/**
 * The last decision of a human about the state or the last day of a Massnahme. Without one no Massnahme ends before its own
 * last day; the database refuses it, too.
 *
 * @param von user name
 */
public record Entscheidung(String von, Instant am) {}
