package de.nahtlos.status.klaerung;

import de.nahtlos.status.recht.begriff.Ablehnungscode;
import java.util.UUID;

/**
 * An open question: a recorded fact that the law does not let take effect.
 *
 * @param ereignisId the fact
 * @param code why not
 */
public record Klaerungsfall(UUID id, UUID personId, UUID ereignisId, Ablehnungscode code) {}
