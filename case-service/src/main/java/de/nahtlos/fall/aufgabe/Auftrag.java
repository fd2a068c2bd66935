package de.nahtlos.fall.aufgabe;

import java.time.LocalDate;

/**
 * What is to be done.
 *
 * @param code of the template; {@link #EIGENE} for a task that a person has written
 * @param text German
 * @param frist last day
 * @param rolle responsible realm role
 */
public record Auftrag(String code, String text, LocalDate frist, String rolle) {

    /** Code of a task that a person has written. */
    public static final String EIGENE = "EIGENE";
}
