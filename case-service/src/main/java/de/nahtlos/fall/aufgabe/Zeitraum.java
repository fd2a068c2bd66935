package de.nahtlos.fall.aufgabe;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When a task of a list is due, seen from today. */
public enum Zeitraum {
    /** Before today. */
    UEBERFAELLIG,
    HEUTE,
    /** From Monday to Sunday of this week. */
    WOCHE;

    /** First day; null for any. */
    public LocalDate ab(LocalDate heute) {
        return switch (this) {
            case UEBERFAELLIG -> null;
            case HEUTE -> heute;
            case WOCHE -> heute.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    /** Last day: that of the period, or {@code spaetestens} if it is earlier. */
    public LocalDate bis(LocalDate heute, LocalDate spaetestens) {
        LocalDate letzter = switch (this) {
            case UEBERFAELLIG -> heute.minusDays(1);
            case HEUTE -> heute;
            case WOCHE -> heute.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
        return spaetestens != null && spaetestens.isBefore(letzter) ? spaetestens : letzter;
    }
}
