package de.nahtlos.fall.angebot.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.fall.angebot.Angebot;
import de.nahtlos.fall.angebot.AngebotHandler;
import de.nahtlos.fall.angebot.AngebotInhalt;
import de.nahtlos.fall.angebot.AngebotRepository;
import de.nahtlos.fall.angebot.AngebotRepository.Auswahl;
import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.fall.fall.Sprachniveau;
import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.problem.Problems;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of offers; everyone who works with the Kommune may look into it. */
@Path("/api/v1/angebote")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Angebot")
@RolesAllowed({
    Rollen.LOTSE,
    Rollen.LEITUNG,
    Rollen.AUSLAENDERBEHOERDE,
    Rollen.LEISTUNGSBEHOERDE,
    Rollen.UNTERBRINGUNG,
    Rollen.JOBCENTER,
    Rollen.MANAGEMENT,
    Rollen.DATENSCHUTZ,
    Rollen.REGELPFLEGE,
    Rollen.BETRIEB
})
public class AngebotResource {

    private final AngebotHandler handler;
    private final AngebotRepository angebote;

    AngebotResource(AngebotHandler handler, AngebotRepository angebote) {
        this.handler = handler;
        this.angebote = angebote;
    }

    @GET
    @Operation(
            operationId = "listeAngebote",
            summary = "Offers in the order of their adding, with the places that are left",
            description =
                    "sozialraum also finds what is for the whole Kommune; sprachniveau finds what this level is enough"
                            + " for; frei=true leaves out what is full.")
    public Page<AngebotView> liste(
            @QueryParam("handlungsfeld") Handlungsfeld handlungsfeld,
            @QueryParam("traeger") String traeger,
            @QueryParam("sozialraum") String sozialraum,
            @QueryParam("rechtskreis") Rechtskreis rechtskreis,
            @QueryParam("sprachniveau") Sprachniveau sprachniveau,
            @QueryParam("kinderbetreuung") Boolean kinderbetreuung,
            @QueryParam("barrierefrei") Boolean barrierefrei,
            @QueryParam("frei") Boolean frei,
            @QueryParam("am") LocalDate am,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var nach = Cursor.decode(cursor, keys -> UUID.fromString(keys.getFirst()));
        var auswahl = new Auswahl(
                handlungsfeld,
                text(traeger),
                text(sozialraum),
                rechtskreis,
                sprachniveau,
                kinderbetreuung,
                barrierefrei,
                frei,
                am,
                nach.orElse(null));
        return Page.of(
                angebote.liste(auswahl, limit),
                limit,
                AngebotView::of,
                eintrag -> Cursor.encode(eintrag.angebot().id()));
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(AngebotView.class)
    @Operation(operationId = "zeigeAngebot", summary = "One offer")
    public Response zeige(@PathParam("id") UUID id) {
        return antwort(Response.ok(), id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.LEITUNG)
    @APIResponseSchema(value = AngebotView.class, responseCode = "201")
    @Operation(operationId = "nimmAngebotAuf", summary = "Adds an offer")
    public Response nimmAuf(@NotNull @Valid AngebotInhalt inhalt) {
        Angebot angebot = handler.nimmAuf(inhalt);
        return antwort(Response.created(URI.create("/api/v1/angebote/" + angebot.id())), angebot.id());
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Path("/{id}")
    @RolesAllowed(Rollen.LEITUNG)
    @APIResponseSchema(AngebotView.class)
    @Operation(
            operationId = "aendereAngebot",
            summary = "Changes an offer; what is planned or runs in it goes on",
            description = "JSON merge patch; If-Match is required.")
    public Response aendere(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = AngebotInhalt.class))) @NotNull JsonNode aenderung) {
        handler.aendere(id, ifMatch, aenderung);
        return antwort(Response.ok(), id);
    }

    private Response antwort(Response.ResponseBuilder antwort, UUID id) {
        AngebotView view =
                angebote.find(id).map(AngebotView::of).orElseThrow(() -> Problems.notFound("Dieses Angebot"));
        return antwort.header("ETag", Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    private static String text(String wert) {
        return wert == null || wert.isBlank() ? null : wert;
    }
}
