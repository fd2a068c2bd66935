package de.nahtlos.unterbringung.auszug;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Command: what a human has found out or agreed. Empty = unchanged.
 *
 * @param ziel agreed target date
 * @param gebuehrenpflichtig whether a fee is charged for the Fehlbelegung
 * @param hindernisse what stands in the way, replaces the former list
 */
public record AendereAuszug(
        UUID id,
        Optional<AuszugStatus> status,
        Optional<LocalDate> ziel,
        Optional<List<String>> hindernisse,
        Optional<Boolean> gebuehrenpflichtig) {}
