package de.nahtlos.fall.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The part of {@code aufenthaltsstatus.geaendert.v1} that case-service uses.
 *
 * @param seit first day of the status
 * @param korrektur whether it corrects the past instead of telling a change
 */
public record Statusmeldung(UUID personId, long personVersion, String status, LocalDate seit, boolean korrektur) {}
