package de.nahtlos.fall.person;

/** status-service did not answer in time or not with an answer: to be tried again. */
public class StatusServiceAbwesend extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what failed */
    public StatusServiceAbwesend(Throwable cause) {
        super(cause.getClass().getName());
    }
}
