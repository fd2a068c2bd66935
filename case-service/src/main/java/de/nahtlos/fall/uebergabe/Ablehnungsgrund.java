package de.nahtlos.fall.uebergabe;

/** Why a receiver refuses; only the code travels in the event. */
public enum Ablehnungsgrund {
    UNZUSTAENDIG,
    PERSON_UNBEKANNT,
    UNTERLAGEN_FEHLEN,
    KEIN_ANTRAG,
    SONSTIGES
}
