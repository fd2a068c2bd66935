package de.nahtlos.fall.hilfeplan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.hilfeplan.Einvernehmen;
import de.nahtlos.fall.hilfeplan.Hilfeplan;
import de.nahtlos.fall.hilfeplan.HilfeplanHandler;
import de.nahtlos.fall.hilfeplan.HilfeplanRepository;
import de.nahtlos.fall.hilfeplan.Massnahme;
import de.nahtlos.fall.hilfeplan.MassnahmeInhalt;
import de.nahtlos.fall.hilfeplan.Planrahmen;
import de.nahtlos.fall.hilfeplan.Ziel;
import de.nahtlos.fall.hilfeplan.ZielInhalt;
import de.nahtlos.fall.hilfeplan.rest.HilfeplanView.MassnahmeView;
import de.nahtlos.fall.hilfeplan.rest.HilfeplanView.ZielView;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Hilfeplan of a Fall. The ETag of the plan and of its parts is the version of the plan. */
@Path("/api/v1/faelle/{id}/hilfeplan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Hilfeplan")
public class HilfeplanResource {

    private final HilfeplanHandler handler;
    private final HilfeplanRepository plaene;
    private final Fallzugriff zugriff;

    HilfeplanResource(HilfeplanHandler handler, HilfeplanRepository plaene, Fallzugriff zugriff) {
        this.handler = handler;
        this.plaene = plaene;
        this.zugriff = zugriff;
    }

    /** @param erteilt whether the party agrees to the plan as it stands */
    public record Erklaerung(
            @NotNull Einvernehmen.Partei partei, @NotNull Boolean erteilt) {}

    @GET
    @APIResponseSchema(HilfeplanView.class)
    @Operation(operationId = "zeigeHilfeplan", summary = "Goals, Massnahmen and the declarations of the parties")
    public Response zeige(@PathParam("id") UUID id) {
        return plan(plaene.zu(zugriff.require(id).id()));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @APIResponseSchema(HilfeplanView.class)
    @Operation(
            operationId = "aendereHilfeplan",
            summary = "Changes the date of the review, which is a task of the Fall",
            description = "JSON merge patch; If-Match is required.")
    public Response aendere(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Planrahmen.class))) @NotNull JsonNode aenderung) {
        handler.aendere(id, ifMatch, aenderung);
        return plan(plaene.zu(id));
    }

    @POST
    @Path("/ziele")
    @Idempotent
    @APIResponseSchema(value = ZielView.class, responseCode = "201")
    @Operation(operationId = "setzeZiel", summary = "Adds a goal")
    public Response setzeZiel(@PathParam("id") UUID id, @NotNull @Valid ZielInhalt inhalt) {
        Ziel ziel = handler.setzeZiel(id, inhalt);
        return angelegt(id, "ziele/" + ziel.id(), ziel.stand(), ZielView.of(ziel));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Path("/ziele/{zielId}")
    @APIResponseSchema(ZielView.class)
    @Operation(
            operationId = "aendereZiel",
            summary = "Changes a goal",
            description = "JSON merge patch; If-Match is required.")
    public Response aendereZiel(
            @PathParam("id") UUID id,
            @PathParam("zielId") UUID zielId,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ZielInhalt.class))) @NotNull JsonNode aenderung) {
        Ziel ziel = handler.aendereZiel(id, zielId, ifMatch, aenderung);
        return mitEtag(ziel.stand(), ZielView.of(ziel));
    }

    @POST
    @Path("/massnahmen")
    @Idempotent
    @APIResponseSchema(value = MassnahmeView.class, responseCode = "201")
    @Operation(
            operationId = "planeMassnahme",
            summary = "Adds a Massnahme; it is judged at every Uebergang of the Fall")
    public Response planeMassnahme(@PathParam("id") UUID id, @NotNull @Valid MassnahmeInhalt inhalt) {
        Massnahme massnahme = handler.planeMassnahme(id, inhalt);
        return angelegt(id, "massnahmen/" + massnahme.id(), massnahme.stand(), MassnahmeView.of(massnahme));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Path("/massnahmen/{massnahmeId}")
    @APIResponseSchema(MassnahmeView.class)
    @Operation(
            operationId = "aendereMassnahme",
            summary = "Changes a Massnahme; it is judged anew",
            description = "JSON merge patch; If-Match is required.")
    public Response aendereMassnahme(
            @PathParam("id") UUID id,
            @PathParam("massnahmeId") UUID massnahmeId,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = MassnahmeInhalt.class))) @NotNull JsonNode aenderung) {
        Massnahme massnahme = handler.aendereMassnahme(id, massnahmeId, ifMatch, aenderung);
        return mitEtag(massnahme.stand(), MassnahmeView.of(massnahme));
    }

    @POST
    @Path("/einvernehmen")
    @Idempotent
    @APIResponseSchema(value = HilfeplanView.class, responseCode = "201")
    @Operation(
            operationId = "erklaereEinvernehmen",
            summary = "Records whether a party agrees to the plan as it stands")
    public Response erklaere(@PathParam("id") UUID id, @NotNull @Valid Erklaerung erklaerung) {
        handler.erklaere(id, erklaerung.partei(), erklaerung.erteilt());
        Hilfeplan plan = plaene.zu(id);
        return Response.created(uri(id, ""))
                .header("ETag", Versions.etag(plan.stand()))
                .entity(HilfeplanView.of(plan))
                .build();
    }

    private static Response plan(Hilfeplan plan) {
        return mitEtag(plan.stand(), HilfeplanView.of(plan));
    }

    private static Response mitEtag(long version, Object view) {
        return Response.ok(view).header("ETag", Versions.etag(version)).build();
    }

    private static Response angelegt(UUID fall, String teil, long version, Object view) {
        return Response.created(uri(fall, "/" + teil))
                .header("ETag", Versions.etag(version))
                .entity(view)
                .build();
    }

    private static URI uri(UUID fall, String teil) {
        return URI.create("/api/v1/faelle/" + fall + "/hilfeplan" + teil);
    }
}
