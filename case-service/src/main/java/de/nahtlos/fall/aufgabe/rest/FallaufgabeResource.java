package de.nahtlos.fall.aufgabe.rest;

import de.nahtlos.fall.aufgabe.Aufgabe;
import de.nahtlos.fall.aufgabe.AufgabeHandler;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Own tasks of a Fall. */
@Path("/api/v1/faelle/{id}/aufgaben")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Aufgabe")
public class FallaufgabeResource {

    private final AufgabeHandler handler;

    FallaufgabeResource(AufgabeHandler handler) {
        this.handler = handler;
    }

    /** @param frist last day */
    public record NeueAufgabe(
            @NotBlank @Size(max = 2000) String text,
            @NotNull LocalDate frist) {}

    @POST
    @Idempotent
    @APIResponseSchema(value = AufgabeView.class, responseCode = "201")
    @Operation(operationId = "stelleAufgabe", summary = "Adds an own task to a Fall")
    public Response stelle(@PathParam("id") UUID fallId, @NotNull @Valid NeueAufgabe neu) {
        Aufgabe aufgabe = handler.stelle(fallId, neu.text(), neu.frist());
        return Response.created(URI.create("/api/v1/aufgaben/" + aufgabe.id()))
                .header("ETag", Versions.etag(aufgabe.version()))
                .entity(AufgabeView.of(aufgabe))
                .build();
    }
}
