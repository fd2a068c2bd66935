package de.nahtlos.status.person;

/**
 * What of a birth date is known. The Ausländerzentralregister records an unknown day as the first, an unknown month as
 * January; the law computes with the date as recorded until a fact corrects it.
 */
public enum Genauigkeit {
    TAG,
    /** The day is not known. */
    MONAT,
    /** Day and month are not known. */
    JAHR
}
