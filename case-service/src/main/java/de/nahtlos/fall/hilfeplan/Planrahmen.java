package de.nahtlos.fall.hilfeplan;

import java.time.LocalDate;

/**
 * What is agreed about the plan as a whole.
 *
 * @param ueberpruefungAm when it is to be reviewed; null = not agreed
 */
public record Planrahmen(LocalDate ueberpruefungAm) {}
