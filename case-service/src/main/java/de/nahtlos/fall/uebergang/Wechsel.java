package de.nahtlos.fall.uebergang;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A Rechtskreiswechsel as status-service derived it.
 *
 * @param wirksamAb first day of the new Rechtskreis
 */
public record Wechsel(UUID id, UUID personId, Rechtskreis von, Rechtskreis nach, LocalDate wirksamAb) {}
