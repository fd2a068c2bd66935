package de.nahtlos.status.recht.begriff;

import java.time.LocalDate;

/**
 * A note on a derived result.
 *
 * @param ab first day it concerns
 * @param text German
 */
public record Hinweis(Hinweiscode code, LocalDate ab, String text) {}
