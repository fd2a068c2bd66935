package de.nahtlos.fall.uebergabe.rest;

import de.nahtlos.fall.uebergabe.Ablehnungsgrund;
import de.nahtlos.fall.uebergabe.FuehreUebergabeHandler;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answers of the receiver and the turns of the sender. */
@Path("/api/v1/uebergaben")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uebergabe")
public class UebergabeverlaufResource {

    private final FuehreUebergabeHandler handler;
    private final Uebergabeansicht ansicht;

    UebergabeverlaufResource(FuehreUebergabeHandler handler, Uebergabeansicht ansicht) {
        this.handler = handler;
        this.ansicht = ansicht;
    }

    /** @param paketVersion the packet that was read */
    public record Annahme(
            @NotNull Integer paketVersion, @Size(max = 200) String aktenzeichen) {}

    /** @param paketVersion the packet that was read */
    public record Ablehnung(
            @NotNull Integer paketVersion,
            @NotNull Ablehnungsgrund grundCode,
            @Size(max = 2000) String text) {}

    /** @param paketVersion the packet that was read */
    public record Rueckfrage(
            @NotNull Integer paketVersion,
            @NotBlank @Size(max = 2000) String text) {}

    /** @param text answer to the question */
    public record Antwort(@NotBlank @Size(max = 2000) String text) {}

    @POST
    @Path("/{id}/annahme")
    @Idempotent
    @RolesAllowed({Rollen.JOBCENTER, Rollen.LOTSE})
    @APIResponseSchema(UebergabeView.class)
    @Operation(operationId = "nimmUebergabeAn", summary = "The receiver accepts; a stale paketVersion gives 409")
    public Response nimmAn(@PathParam("id") UUID id, @NotNull @Valid Annahme annahme) {
        return ansicht.antwort(handler.nimmAn(id, annahme.paketVersion(), annahme.aktenzeichen()));
    }

    @POST
    @Path("/{id}/ablehnung")
    @Idempotent
    @RolesAllowed({Rollen.JOBCENTER, Rollen.LOTSE})
    @APIResponseSchema(UebergabeView.class)
    @Operation(operationId = "lehneUebergabeAb", summary = "The receiver refuses with a code")
    public Response lehneAb(@PathParam("id") UUID id, @NotNull @Valid Ablehnung ablehnung) {
        return ansicht.antwort(handler.lehneAb(id, ablehnung.paketVersion(), ablehnung.grundCode(), ablehnung.text()));
    }

    @POST
    @Path("/{id}/rueckfrage")
    @Idempotent
    @RolesAllowed({Rollen.JOBCENTER, Rollen.LOTSE})
    @APIResponseSchema(UebergabeView.class)
    @Operation(operationId = "frageZurUebergabe", summary = "The receiver asks; the sender gets a task")
    public Response frageNach(@PathParam("id") UUID id, @NotNull @Valid Rueckfrage rueckfrage) {
        return ansicht.antwort(handler.frageNach(id, rueckfrage.paketVersion(), rueckfrage.text()));
    }

    @POST
    @Path("/{id}/antwort")
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(UebergabeView.class)
    @Operation(operationId = "beantworteRueckfrage", summary = "The sender answers; the same packet waits again")
    public Response antworte(@PathParam("id") UUID id, @NotNull @Valid Antwort antwort) {
        return ansicht.antwort(handler.antworte(id, antwort.text()));
    }

    @POST
    @Path("/{id}/ruecknahme")
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(UebergabeView.class)
    @Operation(operationId = "zieheUebergabeZurueck", summary = "The sender takes the packet back before acceptance")
    public Response zieheZurueck(@PathParam("id") UUID id) {
        return ansicht.antwort(handler.zieheZurueck(id));
    }
}
