package de.nahtlos.status.recht;

import java.time.LocalDate;

/**
 * A value that holds for a time.
 *
 * @param bis last day; null = open
 */
public record Abschnitt<T>(T wert, LocalDate von, LocalDate bis) {}
