package de.nahtlos.unterbringung.belegung.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.belegung.BelegungFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stays of the caller's Kommune. */
@Path("/api/v1/belegungen")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Belegung")
public class BelegungResource {

    private final BelegungAnsicht ansicht;
    private final BelegungAenderung aenderung;

    BelegungResource(BelegungAnsicht ansicht, BelegungAenderung aenderung) {
        this.ansicht = ansicht;
        this.aenderung = aenderung;
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = BelegungView.class, responseCode = "201")
    @Operation(
            operationId = "belegePlatz",
            summary = "Eine Person zieht ein",
            description = "Ohne bis bleibt das Ende offen. Am Tag eines Auszugs kann der Platz neu belegt werden.")
    public Response belege(@NotNull @Valid BelegungEingaben.Neu eingabe) {
        return ansicht.angelegt(aenderung.belege(eingabe));
    }

    @GET
    @Operation(
            operationId = "listeBelegungen",
            summary = "Belegungen, späteste zuerst, seitenweise, mit Namen",
            description = "Stornierte erscheinen nicht. Ist der status-service nicht erreichbar, steht statt des Namens"
                    + " \"Name nicht abrufbar\".")
    public Page<BelegungView> liste(
            @QueryParam("unterkunft") String unterkunft,
            @QueryParam("person") String person,
            @QueryParam("stichtag") String stichtag,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var filter = new BelegungFilter(
                Anfrage.id("unterkunft", unterkunft),
                Anfrage.id("person", person),
                Anfrage.datum("stichtag", stichtag));
        return ansicht.seite(filter, Anfrage.limit(limit), cursor);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(BelegungView.class)
    @Operation(operationId = "zeigeBelegung", summary = "Eine Belegung, auch eine stornierte")
    public Response zeige(@PathParam("id") UUID id) {
        return ansicht.eine(id);
    }

    @POST
    @Idempotent
    @Path("/{id}/ende")
    @APIResponseSchema(BelegungView.class)
    @Operation(
            operationId = "beendeBelegung",
            summary = "Eine Person zieht aus",
            description = "am ist der erste freie Tag; der Platz kann an ihm neu belegt werden. Schließt den Auszug.")
    public Response beende(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BelegungEingaben.Ende eingabe) {
        return ansicht.geaendert(aenderung.beende(id, ifMatch, eingabe));
    }

    @POST
    @Idempotent
    @Path("/{id}/verlegung")
    @APIResponseSchema(value = BelegungView.class, responseCode = "201")
    @Operation(
            operationId = "verlegePerson",
            summary = "Eine Person zieht auf einen anderen Platz um",
            description = "Ein Vorgang: die alte Belegung endet am Tag am, die neue beginnt. Ein offener Auszug bleibt"
                    + " offen und zieht mit um.")
    public Response verlege(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BelegungEingaben.Verlegung eingabe) {
        return ansicht.angelegt(aenderung.verlege(id, ifMatch, eingabe));
    }

    @POST
    @Idempotent
    @Path("/{id}/storno")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(BelegungView.class)
    @Operation(
            operationId = "storniereBelegung",
            summary = "Eine irrtümlich erfasste Belegung zurücknehmen",
            description = "Der Platz ist für die ganze Zeit wieder frei; ein offener Auszug wird zurückgenommen.")
    public Response storniere(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ansicht.geaendert(aenderung.storniere(id, ifMatch));
    }
}
