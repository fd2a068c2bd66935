package de.nahtlos.unterbringung.kapazitaet.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.belegung.Zeitraum;
import de.nahtlos.unterbringung.bestand.Platzsperre;
import de.nahtlos.unterbringung.bestand.Sperrgrund;
import de.nahtlos.unterbringung.kapazitaet.SperrePlatzHandler;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blocking of places. */
@Path("/api/v1")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bestand")
public class SperreResource {

    private final SperrePlatzHandler handler;

    SperreResource(SperrePlatzHandler handler) {
        this.handler = handler;
    }

    /**
     * What a client tells about a block.
     *
     * @param bis last day; null = open
     * @param bemerkung never about a person
     */
    @Schema(name = "SperreEingabe")
    record SperreEingabe(
            @NotNull LocalDate von,
            LocalDate bis,
            @NotNull Sperrgrund grund,
            @SingleLine(max = 500) String bemerkung) {

        Zeitraum zeitraum() {
            if (bis != null && bis.isBefore(von)) {
                throw Problems.badField("/bis", "Liegt vor von.");
            }
            return Zeitraum.vonBis(von, bis);
        }
    }

    /** @param am first day on which the place can be used again */
    @Schema(name = "SperrendeEingabe")
    record Ende(@NotNull LocalDate am) {}

    /** @param bis last day; null = open; the day before von if it never took effect */
    record SperreView(
            UUID id, UUID platzId, LocalDate von, LocalDate bis, Sperrgrund grund, String bemerkung, long version) {

        static SperreView of(Platzsperre sperre) {
            return new SperreView(
                    sperre.id(),
                    sperre.platzId(),
                    sperre.von(),
                    sperre.ende().map(it -> it.minusDays(1)).orElse(null),
                    sperre.grund(),
                    sperre.bemerkung().orElse(null),
                    sperre.version());
        }
    }

    @POST
    @Idempotent
    @Path("/plaetze/{id}/sperren")
    @APIResponseSchema(value = SperreView.class, responseCode = "201")
    @Operation(
            operationId = "sperrePlatz",
            summary = "Ein Platz ist eine Zeit lang nicht zu belegen",
            description = "In Quarantäne bleibt, wer dort wohnt; sonst muss der Platz frei sein.")
    public Response sperre(@PathParam("id") UUID id, @NotNull @Valid SperreEingabe eingabe) {
        var view = SperreView.of(handler.sperre(id, eingabe.zeitraum(), eingabe.grund(), eingabe.bemerkung()));
        return Response.created(URI.create("/api/v1/plaetze/" + id + "/sperren"))
                .header("ETag", Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/plaetze/{id}/sperren")
    @Operation(operationId = "listeSperren", summary = "Sperren eines Platzes, späteste zuerst")
    public List<SperreView> liste(@PathParam("id") UUID id) {
        return handler.sperren(id).stream().map(SperreView::of).toList();
    }

    @POST
    @Idempotent
    @Path("/sperren/{id}/ende")
    @APIResponseSchema(SperreView.class)
    @Operation(operationId = "beendeSperre", summary = "Ein gesperrter Platz ist wieder zu belegen")
    public Response beende(@PathParam("id") UUID id, @NotNull @Valid Ende eingabe) {
        var view = SperreView.of(handler.beende(id, eingabe.am()));
        return Response.ok(view).header("ETag", Versions.etag(view.version())).build();
    }
}
