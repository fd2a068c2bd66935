package de.nahtlos.fall.uebergang;

/** Something in the file of the templates is wrong. The message names file and place, in German. */
final class Vorlagenfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Vorlagenfehler(String datei, String ort, String meldung) {
        super("%s, %s: %s".formatted(datei, ort, meldung));
    }
}
