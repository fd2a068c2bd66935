package de.nahtlos.fall.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The difference of two columns of the Zustaendigkeitsmatrix. */
public interface Zustaendigkeiten {

    /**
     * Who drops out, who comes in, who stays.
     *
     * @param von Aufenthaltsstatus before
     * @param nach Aufenthaltsstatus after
     * @return empty if status-service does not answer
     */
    Optional<JsonNode> beim(String von, String nach);
}
