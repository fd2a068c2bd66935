package de.nahtlos.fall.liste;

/** Figures for people who see no cases: small ones could point to a person and are not shown. */
public final class Kleinzahl {

    private static final long KLEINSTE = 5;

    private Kleinzahl() {}

    /** The number, or null if it is too small to be shown. */
    public static Long gezeigt(long zahl) {
        return zahl < KLEINSTE ? null : zahl;
    }
}
