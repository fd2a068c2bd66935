package de.nahtlos.fall.fall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The part of a Fall that a Lotse changes in the course of the work.
 *
 * @param status AKTIV or NACHBETREUUNG; closing and reopening are verbs of their own
 */
public record Stammdaten(
        @NotNull FallStatus status,
        @NotNull Intensitaet intensitaet,
        @Size(max = 200) String sozialraum,
        @Size(max = 2000) String anlass) {}
