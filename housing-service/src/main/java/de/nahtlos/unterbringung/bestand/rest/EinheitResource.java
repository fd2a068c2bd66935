package de.nahtlos.unterbringung.bestand.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.bestand.BaueAusHandler;
import de.nahtlos.unterbringung.bestand.BestandRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Einheiten of the caller's Kommune and their places. */
@Path("/api/v1/einheiten/{id}")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bestand")
public class EinheitResource {

    private final BestandRepository bestand;
    private final BaueAusHandler ausbauen;

    EinheitResource(BestandRepository bestand, BaueAusHandler ausbauen) {
        this.bestand = bestand;
        this.ausbauen = ausbauen;
    }

    /** @param anzahl how many places, 1 to 200 */
    @Schema(example = "{\"anzahl\": 4}")
    record PlaetzeEingabe(@NotNull @Min(1) @Max(200) Integer anzahl) {}

    @GET
    @APIResponseSchema(EinheitView.class)
    @Operation(operationId = "zeigeEinheit", summary = "Eine Einheit")
    public Response zeige(@PathParam("id") UUID id) {
        var view = EinheitView.of(bestand.einheit(id));
        return Response.ok(view).header("ETag", Versions.etag(view.version())).build();
    }

    @POST
    @Idempotent
    @Path("/plaetze")
    @APIResponseSchema(value = PlaetzeView.class, responseCode = "201")
    @Operation(operationId = "schaffePlaetze", summary = "Neue Plätze in einer Einheit")
    public Response schaffePlaetze(@PathParam("id") UUID id, @NotNull @Valid PlaetzeEingabe eingabe) {
        return Response.created(URI.create("/api/v1/einheiten/" + id + "/plaetze"))
                .entity(PlaetzeView.of(ausbauen.schaffePlaetze(id, eingabe.anzahl())))
                .build();
    }

    @GET
    @Path("/plaetze")
    @Operation(operationId = "listePlaetze", summary = "Plätze einer Einheit")
    public PlaetzeView plaetze(@PathParam("id") UUID id) {
        return PlaetzeView.of(bestand.plaetze(bestand.einheit(id).id()));
    }
}
