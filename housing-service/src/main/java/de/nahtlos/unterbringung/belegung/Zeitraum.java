package de.nahtlos.unterbringung.belegung;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A half-open range of days, as the database compares them: {@code von} belongs to it, {@code ende} does not. Clients
 * speak of {@code bis}, the last day. So a place that is left on a day can be taken on the same day.
 *
 * @param ende first day that is free again; null = open
 */
public record Zeitraum(LocalDate von, LocalDate ende) {

    /** @throws IllegalArgumentException if it contains no day */
    public Zeitraum {
        if (ende != null && !ende.isAfter(von)) {
            throw new IllegalArgumentException("a range of days contains at least one");
        }
    }

    /**
     * From what clients say.
     *
     * @param bis last day; null = open
     * @throws IllegalArgumentException if {@code bis} lies before {@code von}
     */
    public static Zeitraum vonBis(LocalDate von, LocalDate bis) {
        return new Zeitraum(von, bis == null ? null : bis.plusDays(1));
    }

    /** The last day; empty = open. */
    public Optional<LocalDate> bis() {
        return Optional.ofNullable(ende).map(it -> it.minusDays(1));
    }

    /** The part before the day. */
    public Zeitraum bisVor(LocalDate tag) {
        return new Zeitraum(von, tag);
    }

    /** The part from the day on. */
    public Zeitraum ab(LocalDate tag) {
        return new Zeitraum(tag, ende);
    }

    /** Whether both this and the next part have at least one day if it is cut before the day. */
    public boolean teilbarVor(LocalDate tag) {
        return tag.isAfter(von) && (ende == null || tag.isBefore(ende));
    }
}
