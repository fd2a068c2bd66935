package de.nahtlos.status.neuberechnung;

import de.nahtlos.kit.problem.ProblemType;

/** Refusals about recomputations. */
public final class NeuberechnungProbleme {

    /** One at a time. */
    public static final ProblemType LAEUFT_SCHON = new ProblemType(
            "neuberechnung-laeuft", 409, "Eine Neuberechnung läuft schon", "A recomputation is running already");

    /** The figures are not complete, or it is confirmed already. */
    public static final ProblemType NICHT_BESTAETIGBAR = new ProblemType(
            "neuberechnung-nicht-bestaetigbar",
            409,
            "Die Neuberechnung kann jetzt nicht bestätigt werden",
            "The recomputation cannot be confirmed now");

    /** Rules or settings are others than those of the dry run. */
    public static final ProblemType UEBERHOLT =
            new ProblemType("neuberechnung-ueberholt", 409, "Der Probelauf ist überholt", "The dry run is out of date");

    private NeuberechnungProbleme() {}
}
