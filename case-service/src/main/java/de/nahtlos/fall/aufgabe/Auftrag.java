package de.nahtlos.fall.aufgabe;

import java.time.LocalDate;

/**
 * What is to be done.
 *
 * @param code of the template; {@link #EIGENE} for a task that a person has written
 * @param text German
 * @param frist last day
 * @param rolle responsible realm role
 * @param bezug the Frist of status-service that {@code frist} follows; null for none
 */
public record Auftrag(String code, String text, LocalDate frist, String rolle, Fristbezug bezug) {

    /** Code of a task that a person has written. */
    public static final String EIGENE = "EIGENE";

    /** Days that remain at least, so that no generated task is overdue at its birth. */
    static final int MINDESTENS_TAGE = 3;

    /** What is to be done by a day of its own. */
    public Auftrag(String code, String text, LocalDate frist, String rolle) {
        this(code, text, frist, rolle, null);
    }

    /** The day, but never earlier than {@value #MINDESTENS_TAGE} days from today. */
    public static LocalDate fruehestens(LocalDate tag, LocalDate heute) {
        LocalDate erster = heute.plusDays(MINDESTENS_TAGE);
        return tag.isBefore(erster) ? erster : tag;
    }
}
