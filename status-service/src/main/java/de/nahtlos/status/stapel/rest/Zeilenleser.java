package de.nahtlos.status.stapel.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream, one at a time. Empty lines are counted and left out; of a line that is too long nothing is kept. */
final class Zeilenleser implements Iterator<Zeilenleser.Textzeile> {

    private final InputStream eingang;
    private final byte[] puffer = new byte[1 << 16];
    private final byte[] zeile;
    private int gelesen;
    private int stelle;
    private long index = -1;
    private Textzeile naechste;

    /** @param laengste most bytes of a line */
    Zeilenleser(InputStream eingang, int laengste) {
        this.eingang = eingang;
        this.zeile = new byte[laengste];
    }

    /**
     * A line as it was sent.
     *
     * @param index counted from 0
     * @param inhalt null if it is too long
     */
    record Textzeile(long index, byte[] inhalt) {

        private boolean istLeer() {
            return inhalt != null && new String(inhalt, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    @Override
    public boolean hasNext() {
        while (naechste == null && gelesen >= 0) {
            Textzeile kandidat = lies();
            if (kandidat != null && !kandidat.istLeer()) {
                naechste = kandidat;
            }
        }
        return naechste != null;
    }

    @Override
    public Textzeile next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Textzeile zurueck = naechste;
        naechste = null;
        return zurueck;
    }

    /** The next line, empty or not; null at the end of the stream. */
    private Textzeile lies() {
        int laenge = 0;
        boolean begonnen = false;
        while (fuelle()) {
            begonnen = true;
            byte zeichen = puffer[stelle++];
            if (zeichen == '\n') {
                break;
            }
            if (laenge < zeile.length) {
                zeile[laenge] = zeichen;
            }
            laenge++;
        }
        if (!begonnen) {
            return null;
        }
        index++;
        return new Textzeile(index, laenge > zeile.length ? null : Arrays.copyOf(zeile, laenge));
    }

    private boolean fuelle() {
        if (stelle < gelesen) {
            return true;
        }
        try {
            gelesen = eingang.read(puffer);
            stelle = 0;
            return gelesen > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
