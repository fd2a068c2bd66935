package de.nahtlos.status.ereignis;

import de.nahtlos.kit.problem.ProblemType;

/** Refusals about facts. */
public final class EreignisProbleme {

    /** The law does not allow the fact in this state; it is kept nevertheless. */
    public static final ProblemType UNZULAESSIGES_EREIGNIS = new ProblemType(
            "unzulaessiges-ereignis",
            422,
            "Das Recht lässt dieses Ereignis in diesem Stand nicht zu",
            "The law does not allow this event in this state");

    /** The fact is cancelled already. */
    public static final ProblemType EREIGNIS_STORNIERT = new ProblemType(
            "ereignis-storniert", 409, "Das Ereignis ist schon storniert", "The event is cancelled already");

    private EreignisProbleme() {}
}
