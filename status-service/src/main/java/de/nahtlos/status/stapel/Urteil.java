package de.nahtlos.status.stapel;

import de.nahtlos.kit.problem.Problem;
import java.util.UUID;

/**
 * What came of a line: what holds when its portion is committed.
 *
 * @param index number of the line in the file; the first one is 0
 * @param status 201 recorded, 200 was recorded before, else that of the problem
 * @param ereignisId the recorded fact; null for a fact that is not recorded, and while checking only
 * @param problem null for 200 and 201
 */
public record Urteil(long index, int status, UUID ereignisId, Problem problem) {

    static Urteil neu(long index, UUID ereignisId) {
        return new Urteil(index, 201, ereignisId, null);
    }

    static Urteil schonErfasst(long index, UUID ereignisId) {
        return new Urteil(index, 200, ereignisId, null);
    }

    static Urteil problem(long index, UUID ereignisId, Problem problem) {
        return new Urteil(index, problem.getStatusCode(), ereignisId, problem);
    }
}
