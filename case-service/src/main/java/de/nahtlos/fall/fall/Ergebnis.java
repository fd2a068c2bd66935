package de.nahtlos.fall.fall;

/** With what result a Fall was closed. */
public enum Ergebnis {
    ZIELE_ERREICHT,
    UEBERGEBEN,
    FORTGEZOGEN,
    AUSGEREIST,
    KONTAKT_ABGEBROCHEN,
    VERSTORBEN,
    SONSTIGES
}
