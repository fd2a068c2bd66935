package de.nahtlos.unterbringung.kapazitaet.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import de.nahtlos.unterbringung.kapazitaet.SchliesseUnterkunftHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closing and opening of Unterkuenfte. */
@Path("/api/v1/unterkuenfte/{id}")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bestand")
public class SchliessungResource {

    private final SchliesseUnterkunftHandler handler;
    private final ObjectMapper json;

    SchliessungResource(SchliesseUnterkunftHandler handler, ObjectMapper json) {
        this.handler = handler;
        this.json = json;
    }

    /** @param ab first day on which nobody may live there */
    @Schema(name = "SchliessungEingabe")
    record Schliessung(@NotNull LocalDate ab) {}

    /** @param geschlossenAb null = open */
    record Stand(UUID id, LocalDate geschlossenAb, long version) {

        static Response antwort(Unterkunft unterkunft) {
            return Response.ok(new Stand(
                            unterkunft.id(), unterkunft.geschlossenAb().orElse(null), unterkunft.version()))
                    .header("ETag", Versions.etag(unterkunft.version()))
                    .build();
        }
    }

    @POST
    @Idempotent
    @Path("/schliessung")
    @APIResponseSchema(Stand.class)
    @Operation(
            operationId = "schliesseUnterkunft",
            summary = "Eine Unterkunft schließt",
            description = "Solange dort danach noch jemand wohnt, wird sie nicht geschlossen; umzuziehen nennt alle.")
    public Response schliesse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Schliessung eingabe) {
        return Stand.antwort(handler.schliesse(id, eingabe.ab(), it -> verlangeVersion(ifMatch, it, eingabe)));
    }

    @POST
    @Idempotent
    @Path("/oeffnung")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Stand.class)
    @Operation(operationId = "oeffneUnterkunft", summary = "Eine geschlossene Unterkunft öffnet wieder")
    public Response oeffne(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Stand.antwort(handler.oeffne(id, it -> verlangeVersion(ifMatch, it, null)));
    }

    private void verlangeVersion(String ifMatch, Unterkunft jetzt, Schliessung eingabe) {
        if (ifMatch != null) {
            Map<String, Object> werte = new HashMap<>();
            werte.put("ab", jetzt.geschlossenAb().orElse(null));
            Versions.require(ifMatch, jetzt.version(), json.valueToTree(eingabe), json.valueToTree(werte));
        }
    }
}
