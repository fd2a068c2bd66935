package de.nahtlos.unterbringung.auszug;

import java.time.LocalDate;

/**
 * That a person is released, and from when the time for moving out counts.
 *
 * @param wirksamAb first day of the new Rechtskreis; without a Wechsel the first of the month after the recognition
 */
public record Anlass(Auszugsgrund grund, LocalDate wirksamAb) {}
