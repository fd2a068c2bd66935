package de.nahtlos.unterbringung.zuweisung;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Command: the Land assigns persons to a Gemeinde.
 *
 * @param gemeinde 8-digit AGS, of the caller's Kommune
 * @param ankunftAm day of arrival; may lie ahead
 */
public record WeisePersonenZu(Set<UUID> personen, String gemeinde, LocalDate ankunftAm, Checkliste checkliste) {}
