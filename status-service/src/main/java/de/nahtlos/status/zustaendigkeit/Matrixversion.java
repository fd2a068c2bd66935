package de.nahtlos.status.zustaendigkeit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One of the matrices that a Kommune has set; none is ever changed.
 *
 * @param version 1, 2, … in the order in which they were set
 * @param gueltigAb first day
 */
public record Matrixversion(long version, LocalDate gueltigAb, Instant erfasstAm, String erfasstVon) {}
