package de.nahtlos.kit.event;

/** An event that can never succeed, however often it is tried: it goes to the dead-letter topic. */
public class UnprocessableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what is wrong, without any of the payload */
    public UnprocessableEvent(String cause) {
        super(cause);
    }
}
