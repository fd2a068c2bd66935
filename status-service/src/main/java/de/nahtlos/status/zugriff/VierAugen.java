package de.nahtlos.status.zugriff;

import de.nahtlos.kit.problem.ProblemType;

/** What one person proposes, another one confirms. */
public final class VierAugen {

    /** The proposer cannot confirm. */
    public static final ProblemType VIER_AUGEN =
            new ProblemType("vier-augen", 409, "Eine zweite Person muss bestätigen", "A second person has to confirm");

    private VierAugen() {}

    /**
     * Refuses a confirmation by the proposer.
     *
     * @param vorgeschlagenVon user name
     * @param bestaetigtVon user name
     * @throws de.nahtlos.kit.problem.Problem 409
     */
    public static void pruefe(String vorgeschlagenVon, String bestaetigtVon) {
        if (vorgeschlagenVon.equals(bestaetigtVon)) {
            throw VIER_AUGEN.with("Den Vorschlag haben Sie selbst gemacht.");
        }
    }
}
