package de.nahtlos.fall.aufgabe;

/** State of a task. */
public enum AufgabeStatus {
    OFFEN,
    ERLEDIGT,
    /** Its cause is gone. */
    HINFAELLIG
}
