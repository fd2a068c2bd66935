package de.nahtlos.fall.fallanalyse.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.nahtlos.fall.fallanalyse.Analyse;
import de.nahtlos.fall.fallanalyse.Fallanalyse;
import de.nahtlos.fall.fallanalyse.Lageverlauf;
import de.nahtlos.fall.fallanalyse.SchreibeFallanalyseHandler;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Fallanalyse of a Fall; for its Lotse and deputy only. */
@Path("/api/v1/faelle/{id}/fallanalyse")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.LOTSE)
@Tag(name = "Fallanalyse")
public class FallanalyseResource {

    private final SchreibeFallanalyseHandler fallanalysen;

    FallanalyseResource(SchreibeFallanalyseHandler fallanalysen) {
        this.fallanalysen = fallanalysen;
    }

    /** @param nummer counts the writings; the ETag */
    public record FallanalyseView(
            long nummer,
            Instant erstelltAm,
            String autor,

            @JsonRawValue @Schema(implementation = Analyse.class)
            String analyse) {

        static FallanalyseView of(Fallanalyse fallanalyse) {
            return new FallanalyseView(
                    fallanalyse.nummer(), fallanalyse.erstelltAm(), fallanalyse.autor(), fallanalyse.inhalt());
        }
    }

    @PUT
    @APIResponseSchema(FallanalyseView.class)
    @Operation(
            operationId = "schreibeFallanalyse",
            summary = "Writes the Fallanalyse",
            description = "From the second writing on If-Match is required.")
    public Response schreibe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Analyse analyse) {
        return antwort(fallanalysen.handle(id, ifMatch, analyse));
    }

    @GET
    @APIResponseSchema(FallanalyseView.class)
    @Operation(operationId = "zeigeFallanalyse", summary = "The newest Fallanalyse")
    public Response zeige(@PathParam("id") UUID id) {
        return antwort(fallanalysen.zeige(id).orElseThrow(() -> Problems.notFound("Diese Fallanalyse")));
    }

    @GET
    @Path("/verlauf")
    @Operation(
            operationId = "zeigeLageverlauf",
            summary = "How the situation has changed in each Handlungsfeld, over all writings")
    public List<Lageverlauf> verlauf(@PathParam("id") UUID id) {
        return fallanalysen.verlauf(id);
    }

    @GET
    @Path("/versionen/{n}")
    @APIResponseSchema(FallanalyseView.class)
    @Operation(operationId = "zeigeFruehereFallanalyse", summary = "An earlier Fallanalyse by its number")
    public Response zeige(@PathParam("id") UUID id, @PathParam("n") String n) {
        if (!n.matches("\\d{1,9}")) {
            throw Problems.notFound("Diese Fallanalyse");
        }
        return antwort(fallanalysen.zeige(id, Long.parseLong(n)));
    }

    private static Response antwort(Fallanalyse fallanalyse) {
        return Response.ok(FallanalyseView.of(fallanalyse))
                .header("ETag", Versions.etag(fallanalyse.nummer()))
                .build();
    }
}
