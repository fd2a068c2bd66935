package de.nahtlos.it.demo;

/** Something is not as the story expects. */
public final class Abweichung extends AssertionError {

    private static final long serialVersionUID = 1L;

    Abweichung(String message) {
        super(message);
    }
}
