package de.nahtlos.fall.notiz.rest;

import de.nahtlos.fall.notiz.Notiz;
import de.nahtlos.fall.notiz.NotizHandler;
import de.nahtlos.fall.notiz.SchreibeNotiz;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notes on a Fall. */
@Path("/api/v1/faelle/{id}/notizen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.LOTSE)
@Tag(name = "Notiz")
public class NotizResource {

    private final NotizHandler notizen;

    NotizResource(NotizHandler notizen) {
        this.notizen = notizen;
    }

    /** A note as its readers see it. */
    public record NotizView(UUID id, String text, boolean vertraulich, String autor, Instant erstelltAm) {

        static NotizView of(Notiz notiz) {
            return new NotizView(notiz.id(), notiz.text(), notiz.vertraulich(), notiz.autor(), notiz.erstelltAm());
        }
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = NotizView.class, responseCode = "201")
    @Operation(
            operationId = "schreibeNotiz",
            summary = "Writes a note",
            description = "A confidential one is shown to author, deputy and the persons named in leser only.")
    public Response schreibe(@PathParam("id") UUID id, @NotNull @Valid SchreibeNotiz befehl) {
        Notiz notiz = notizen.schreibe(id, befehl);
        return Response.created(URI.create("/api/v1/faelle/" + id + "/notizen"))
                .header("ETag", "\"0\"")
                .entity(NotizView.of(notiz))
                .build();
    }

    @GET
    @Operation(operationId = "liesNotizen", summary = "The notes that the caller may read, oldest first")
    public List<NotizView> lies(@PathParam("id") UUID id) {
        return notizen.lies(id).stream().map(NotizView::of).toList();
    }
}
