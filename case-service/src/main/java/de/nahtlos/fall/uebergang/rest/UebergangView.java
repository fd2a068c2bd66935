package de.nahtlos.fall.uebergang.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.aufgabe.rest.AufgabeView;
import de.nahtlos.fall.uebergang.Massnahmenurteile.Beurteilt;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An Uebergang with everything that hangs on it.
 *
 * @param wechselIds all Wechsel of the chain
 * @param zustaendigkeiten who drops out, comes in, stays; null if it could not be fetched, see hinweise
 */
public record UebergangView(
        @JsonUnwrapped UebergangEintrag uebergang,
        LocalDate bekanntSeit,
        List<UUID> wechselIds,
        List<AufgabeView> aufgaben,
        List<Beurteilt> massnahmen,

        @Schema(implementation = Zustaendigkeitswechsel.class)
        JsonNode zustaendigkeiten,

        List<String> hinweise) {

    /** What status-service says about a change of status. */
    public record Zustaendigkeitswechsel(
            List<Zustaendigkeit> entfaellt, List<Zustaendigkeit> neu, List<Zustaendigkeit> bleibt) {}

    /** Who is responsible for a Handlungsfeld. */
    public record Zustaendigkeit(String handlungsfeld, String organisationseinheit) {}
}
