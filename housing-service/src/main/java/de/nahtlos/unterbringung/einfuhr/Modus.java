package de.nahtlos.unterbringung.einfuhr;

/** Whether a spreadsheet is only checked. */
public enum Modus {
    PRUEFEN,
    UEBERNEHMEN
}
