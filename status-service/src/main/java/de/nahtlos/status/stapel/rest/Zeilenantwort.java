package de.nahtlos.status.stapel.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.kit.problem.Problem;
import de.nahtlos.status.stapel.Urteil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Answer to one line.
 *
 * @param index number of the line in the file; the first one is 0
 * @param status 201 recorded, 200 was recorded before, else that of the problem
 * @param ereignisId the recorded fact; left out if there is none
 * @param problem RFC 9457; left out for 200 and 201
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Zeilenantwort(long index, int status, UUID ereignisId, Map<String, Object> problem) {

    static Zeilenantwort of(Urteil urteil) {
        return new Zeilenantwort(
                urteil.index(),
                urteil.status(),
                urteil.ereignisId(),
                urteil.problem() == null ? null : glieder(urteil.problem()));
    }

    private static Map<String, Object> glieder(Problem problem) {
        Map<String, Object> glieder = new LinkedHashMap<>();
        glieder.put("type", problem.getType());
        glieder.put("title", problem.getTitle());
        glieder.put("status", problem.getStatusCode());
        glieder.put("detail", problem.getDetail());
        glieder.putAll(problem.getParameters());
        return glieder;
    }
}
