package de.nahtlos.fall.hilfeplan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What has changed in a plan.
 *
 * @param von number of the older version
 * @param zu number of the newer version
 * @param aenderungen goals first, in the order of their making
 */
public record Planunterschied(long von, long zu, @NotNull List<Aenderung> aenderungen) {

    /** Which part of the plan. */
    public enum Teil {
        PLAN,
        ZIEL,
        MASSNAHME
    }

    /** What has happened to it; nothing is ever deleted from a plan. */
    public enum Art {
        NEU,
        GEAENDERT
    }

    /**
     * One part that has changed.
     *
     * @param teilId the goal or Massnahme; null for the plan itself
     * @param felder what was changed; empty for a new part
     * @param text the same in a German sentence
     */
    public record Aenderung(
            @NotNull Teil teil,
            @NotNull Art art,
            UUID teilId,
            @NotNull List<Feld> felder,
            @NotNull String text) {}

    /**
     * A field that has changed.
     *
     * @param vorher value in the older version; null if there was none
     * @param nachher value in the newer version; null if there is none
     */
    public record Feld(@NotNull String feld, JsonNode vorher, JsonNode nachher) {}
}
