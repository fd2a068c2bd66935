package de.nahtlos.unterbringung.auszug.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.auszug.AendereAuszugHandler;
import de.nahtlos.unterbringung.auszug.Auszug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Auszuege of the caller's Kommune. They are opened and ended by what happens, not by hand. */
@Path("/api/v1/auszuege")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auszug")
public class AuszugResource {

    private final AuszugAnsicht ansicht;
    private final AendereAuszugHandler aendern;
    private final ObjectMapper json;

    AuszugResource(AuszugAnsicht ansicht, AendereAuszugHandler aendern, ObjectMapper json) {
        this.ansicht = ansicht;
        this.aendern = aendern;
        this.json = json;
    }

    @GET
    @RolesAllowed({"unterbringung", "fallmanagement-leitung"})
    @Operation(
            operationId = "listeAuszuege",
            summary = "Auszüge, dringendste zuerst, seitenweise, mit Namen",
            description =
                    "ueberfaellig=true zeigt den Auszugsstau. Ist der status-service nicht erreichbar, steht statt"
                            + " des Namens \"Name nicht abrufbar\".")
    public Page<AuszugView> liste(
            @QueryParam("status") String status,
            @QueryParam("ueberfaellig") String ueberfaellig,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return ansicht.seite(status, ueberfaellig, Anfrage.limit(limit), cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"unterbringung", "fallmanagement-leitung"})
    @APIResponseSchema(AuszugView.class)
    @Operation(operationId = "zeigeAuszug", summary = "Ein Auszug")
    public Response zeige(@PathParam("id") UUID id) {
        return antwort(ansicht.einer(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed("unterbringung")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @APIResponseSchema(AuszugView.class)
    @Operation(
            operationId = "aendereAuszug",
            summary = "Stand der Wohnungssuche, vereinbartes Ziel, Hindernisse, Gebühr für die Fehlbelegung",
            description = "Ein hier genanntes Ziel gilt als vereinbart: eine spätere Berichtigung verschiebt es nicht,"
                    + " sondern schlägt ein neues vor. Ab diesem Tag gilt der Platz als frei.")
    public Response aendere(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AuszugAenderung aenderung) {
        aendern.handle(aenderung.befehl(id), auszug -> verlangeVersion(ifMatch, auszug, aenderung));
        return antwort(ansicht.einer(id));
    }

    private void verlangeVersion(String ifMatch, Auszug auszug, AuszugAenderung aenderung) {
        var jetzt = Map.of(
                "status", auszug.status(),
                "ziel", auszug.ziel(),
                "hindernisse", auszug.hindernisse(),
                "gebuehrenpflichtig", auszug.gebuehrenpflichtig());
        com.fasterxml.jackson.databind.node.ObjectNode wunsch = json.valueToTree(aenderung);
        wunsch.properties().removeIf(it -> it.getValue().isNull());
        Versions.require(ifMatch, auszug.version(), wunsch, json.valueToTree(jetzt));
    }

    private static Response antwort(AuszugView view) {
        return Response.ok(view).header("ETag", Versions.etag(view.version())).build();
    }
}
