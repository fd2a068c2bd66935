package de.nahtlos.fall.hilfeplan;

/** How far a goal is reached. */
public enum ZielStatus {
    OFFEN,
    TEILWEISE,
    ERREICHT,
    AUFGEGEBEN
}
