package de.nahtlos.status.regeldatei;

/** Something in a rule file is wrong. The message names file and line, in German. */
public final class Regelfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Regelfehler(String datei, int zeile, String meldung) {
        super("%s, Zeile %d: %s".formatted(datei, zeile, meldung));
    }

    Regelfehler(String datei, String meldung) {
        super("%s: %s".formatted(datei, meldung));
    }
}
