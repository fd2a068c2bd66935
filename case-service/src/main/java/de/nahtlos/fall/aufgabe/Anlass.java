package de.nahtlos.fall.aufgabe;

import java.util.UUID;

/**
 * Where a task comes from.
 *
 * @param fallId the Fall; null without one
 * @param uebergangId the Uebergang; null for an own task of a Fall
 * @param bezugId the Massnahme or Uebergabe that it is about; null if none
 */
public record Anlass(UUID fallId, UUID uebergangId, UUID bezugId) {}
