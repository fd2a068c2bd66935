package de.nahtlos.unterbringung.belegung;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which stays a list shows; cancelled ones never.
 *
 * @param stichtag only stays of this day
 */
public record BelegungFilter(Optional<UUID> unterkunft, Optional<UUID> person, Optional<LocalDate> stichtag) {}
