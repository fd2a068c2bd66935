package de.nahtlos.kit.stack;

/** A part of the local stack does not start. The message is one sentence that says what to do. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
