package de.nahtlos.fall.fall.rest;

import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.MitgliedHandler;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members of a Fall. */
@Path("/api/v1/faelle/{id}/mitglieder")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Fall")
public class MitgliedResource {

    private final MitgliedHandler mitglieder;
    private final Fallansicht ansicht;

    MitgliedResource(MitgliedHandler mitglieder, Fallansicht ansicht) {
        this.mitglieder = mitglieder;
        this.ansicht = ansicht;
    }

    /** Who is looked after in the Fall from now on. */
    public record NeuesMitglied(@NotNull UUID personId) {}

    @POST
    @Idempotent
    @APIResponseSchema(value = FallView.class, responseCode = "201")
    @Operation(
            operationId = "nimmMitgliedAuf",
            summary = "Takes a person into the Fall, which adopts the person's open Uebergaenge",
            description = "A person is in one open Fall at a time: 409 /probleme/fall-vorhanden.")
    public Response nimmAuf(@PathParam("id") UUID id, @NotNull @Valid NeuesMitglied mitglied) {
        Fall fall = mitglieder.nimmAuf(id, mitglied.personId());
        return Response.created(URI.create("/api/v1/faelle/" + fall.id()))
                .header("ETag", Versions.etag(fall.version()))
                .entity(ansicht.view(fall))
                .build();
    }

    @POST
    @Path("/{personId}/ende")
    @Idempotent
    @APIResponseSchema(FallView.class)
    @Operation(
            operationId = "beendeMitgliedschaft",
            summary = "A member leaves the Fall; its open Uebergaenge go back to the Leitung")
    public Response scheideAus(@PathParam("id") UUID id, @PathParam("personId") UUID personId) {
        return ansicht.antwort(mitglieder.scheideAus(id, personId));
    }
}
