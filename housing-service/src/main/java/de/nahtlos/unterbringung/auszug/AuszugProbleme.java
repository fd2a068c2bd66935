package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.problem.ProblemType;

/** Refusals around the Auszug. */
public final class AuszugProbleme {

    /** The state machine has no such step. */
    public static final ProblemType UNZULAESSIGER_STATUS = new ProblemType(
            "unzulaessiger-auszugsstatus",
            409,
            "Dieser Schritt ist beim Auszug nicht möglich",
            "The Auszug cannot take this step");
    /** An extension without a later date is none. */
    public static final ProblemType ZIEL_NICHT_SPAETER = new ProblemType(
            "ziel-nicht-spaeter",
            422,
            "Eine Verlängerung braucht ein späteres Ziel",
            "An extension needs a later target date");

    private AuszugProbleme() {}
}
