package de.nahtlos.unterbringung.einfuhr;

/** The file is no table that can be read; the message says why, in German, and quotes no value. */
public class Unlesbar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unlesbar(String warum) {
        super(warum);
    }
}
