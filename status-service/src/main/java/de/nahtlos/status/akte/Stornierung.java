package de.nahtlos.status.akte;

import java.time.Instant;

/**
 * A recorded fact was wrong.
 *
 * @param text free text of the person who cancelled; may be null
 */
public record Stornierung(Stornogrund grund, String text, Instant am, String von) {}
