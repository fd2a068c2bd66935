package de.nahtlos.status.recht.frist;

import de.nahtlos.status.recht.begriff.EreignisId;
import java.time.LocalDate;

/**
 * A period that runs.
 *
 * @param ende last day
 * @param grund the fact that started it; null for the start state
 */
public record Frist(Fristtyp typ, LocalDate ende, String rechtsgrundlage, EreignisId grund) {}
