package de.nahtlos.unterbringung.auswertung.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.unterbringung.auswertung.Auswertungen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Residents of the Sozialraeume, which the figures compare with. */
@Path("/api/v1/auswertungen/einwohner")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Auswertung")
public class EinwohnerResource {

    private final Auswertungen auswertungen;

    EinwohnerResource(Auswertungen auswertungen) {
        this.auswertungen = auswertungen;
    }

    /** @param sozialraum named as in the Unterkuenfte */
    record Sozialraum(
            @NotNull @SingleLine(max = 100) String sozialraum,
            @NotNull @Min(0) @Max(10_000_000) Integer einwohner) {}

    /** All Sozialraeume of the Kommune. */
    @Schema(name = "EinwohnerEingabe")
    record EinwohnerEingabe(@NotNull @Size(max = 1000) List<@NotNull @Valid Sozialraum> sozialraeume) {

        Map<String, Integer> einwohner() {
            Map<String, Integer> einwohner = new TreeMap<>();
            sozialraeume.forEach(it -> {
                if (einwohner.put(it.sozialraum(), it.einwohner()) != null) {
                    throw Problems.badField("/sozialraeume", "Ein Sozialraum ist doppelt genannt.");
                }
            });
            return einwohner;
        }
    }

    @PUT
    @Operation(
            operationId = "setzeEinwohner",
            summary = "Einwohner der Sozialräume",
            description = "Ersetzt alle. Die Sozialräume heißen wie in den Unterkünften.")
    public EinwohnerEingabe setze(@NotNull @Valid EinwohnerEingabe eingabe) {
        auswertungen.setzeEinwohner(eingabe.einwohner());
        return eingabe;
    }
}
