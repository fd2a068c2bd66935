package de.nahtlos.status.haushalt.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.status.haushalt.Haushalt;
import de.nahtlos.status.haushalt.Haushalte;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forms households and changes their members. */
@Path("/api/v1/haushalte")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.ABH, Rollen.LEI})
@Tag(name = "Haushalte")
public class HaushaltResource {

    private final Haushalte haushalte;

    HaushaltResource(Haushalte haushalte) {
        this.haushalte = haushalte;
    }

    /**
     * Body that ends a membership: exactly one of the two.
     *
     * @param bis last day
     * @param am first day on which the person is no longer a member
     */
    public record Ende(LocalDate bis, LocalDate am) {

        LocalDate letzterTag() {
            if ((bis == null) == (am == null)) {
                throw Problems.badField(
                        "/bis", "Bitte genau eines angeben: bis (letzter Tag) oder am (erster Tag ohne).");
            }
            return bis != null ? bis : am.minusDays(1);
        }
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = HaushaltAnsicht.class, responseCode = "201")
    @Operation(operationId = "bildeHaushalt", summary = "Bildet einen Haushalt, leer oder mit Mitgliedern")
    public Response bilde(@NotNull @Valid HaushaltAnfrage anfrage) {
        Haushalt haushalt = haushalte.bilde(anfrage.befehl());
        return mitVersion(Response.created(URI.create("/api/v1/haushalte/" + haushalt.id())), haushalt);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(HaushaltAnsicht.class)
    @Operation(operationId = "zeigeHaushalt", summary = "Zeigt einen Haushalt mit allen Mitgliedschaften")
    public Response zeige(@PathParam("id") UUID id) {
        return mitVersion(Response.ok(), haushalte.require(id));
    }

    @POST
    @Path("/{id}/mitglieder")
    @Idempotent
    @APIResponseSchema(value = HaushaltAnsicht.class, responseCode = "201")
    @Operation(operationId = "nimmMitgliedAuf", summary = "Nimmt eine Person in den Haushalt auf")
    public Response nimmAuf(@PathParam("id") UUID id, @NotNull @Valid MitgliedAnfrage anfrage) {
        Haushalt haushalt = haushalte.nimmAuf(id, List.of(anfrage.befehl()));
        return mitVersion(Response.created(URI.create("/api/v1/haushalte/" + id)), haushalt);
    }

    @POST
    @Path("/{id}/mitglieder/{personId}/ende")
    @Idempotent
    @APIResponseSchema(HaushaltAnsicht.class)
    @Operation(operationId = "beendeMitgliedschaft", summary = "Beendet die Mitgliedschaft einer Person")
    public Response beende(@PathParam("id") UUID id, @PathParam("personId") UUID personId, @NotNull @Valid Ende ende) {
        return mitVersion(Response.ok(), haushalte.beende(id, personId, ende.letzterTag()));
    }

    private static Response mitVersion(ResponseBuilder antwort, Haushalt haushalt) {
        return antwort.header(HttpHeaders.ETAG, Versions.etag(haushalt.version()))
                .entity(HaushaltAnsicht.of(haushalt))
                .build();
    }
}
