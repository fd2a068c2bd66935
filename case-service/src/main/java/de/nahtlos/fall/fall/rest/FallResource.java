package de.nahtlos.fall.fall.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.FallRepository;
import de.nahtlos.fall.fall.FallStatus;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.fall.FuehreFallHandler;
import de.nahtlos.fall.fall.Intensitaet;
import de.nahtlos.fall.fall.OeffneFall;
import de.nahtlos.fall.fall.OeffneFallHandler;
import de.nahtlos.fall.fall.Stammdaten;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Faelle: open, list, read, change. */
@Path("/api/v1/faelle")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Fall")
public class FallResource {

    private final OeffneFallHandler oeffneFall;
    private final FuehreFallHandler fuehreFall;
    private final FallRepository faelle;
    private final Fallzugriff zugriff;
    private final Fallansicht ansicht;

    FallResource(
            OeffneFallHandler oeffneFall,
            FuehreFallHandler fuehreFall,
            FallRepository faelle,
            Fallzugriff zugriff,
            Fallansicht ansicht) {
        this.oeffneFall = oeffneFall;
        this.fuehreFall = fuehreFall;
        this.faelle = faelle;
        this.zugriff = zugriff;
        this.ansicht = ansicht;
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(value = FallView.class, responseCode = "201")
    @Operation(
            operationId = "oeffneFall",
            summary = "Opens a Fall, which adopts the Uebergaenge of its persons",
            description = "A person is in one open Fall at a time: 409 /probleme/fall-vorhanden.")
    public Response oeffne(@NotNull @Valid OeffneFall befehl) {
        Fall fall = oeffneFall.handle(befehl);
        return Response.created(URI.create("/api/v1/faelle/" + fall.id()))
                .header("ETag", Versions.etag(fall.version()))
                .entity(ansicht.view(fall))
                .build();
    }

    @GET
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @Operation(
            operationId = "listeFaelle",
            summary = "Faelle in the order of opening",
            description = "zustaendig: ich, alle or a user name. A Lotse sees own and deputised Faelle only.")
    public Page<FallEintrag> liste(
            @QueryParam("zustaendig") String zustaendig,
            @QueryParam("status") FallStatus status,
            @QueryParam("intensitaet") Intensitaet intensitaet,
            @QueryParam("ueberfaellig") Boolean ueberfaellig,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        boolean ich = "ich".equals(zustaendig);
        boolean alle = zustaendig == null || "alle".equals(zustaendig);
        var auswahl = new FallRepository.Auswahl(
                ich ? zugriff.meine() : zugriff.nurVon(),
                ich || alle ? null : zustaendig,
                status,
                intensitaet,
                Boolean.TRUE.equals(ueberfaellig) ? ansicht.heute() : null,
                Cursor.decode(cursor, keys -> UUID.fromString(keys.getFirst())).orElse(null));
        return ansicht.seite(faelle.liste(auswahl, limit), limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(FallView.class)
    @Operation(operationId = "zeigeFall", summary = "One Fall")
    public Response zeige(@PathParam("id") UUID id) {
        return ansicht.antwort(zugriff.require(id));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Path("/{id}")
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(FallView.class)
    @Operation(
            operationId = "aendereFall",
            summary = "Changes status (AKTIV, NACHBETREUUNG), intensitaet, sozialraum or anlass",
            description = "JSON merge patch; If-Match is required.")
    public Response aendere(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Stammdaten.class))) @NotNull JsonNode aenderung) {
        return ansicht.antwort(fuehreFall.aendere(id, ifMatch, aenderung));
    }
}
