package de.nahtlos.fall.hilfeplan.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.hilfeplan.HilfeplanRepository;
import de.nahtlos.fall.hilfeplan.Planinhalt;
import de.nahtlos.fall.hilfeplan.Planunterschied;
import de.nahtlos.fall.hilfeplan.Planversion;
import de.nahtlos.fall.hilfeplan.Planversionen;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of a Hilfeplan: every change makes one. */
@Path("/api/v1/faelle/{id}/hilfeplan/versionen")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Hilfeplan")
public class PlanversionResource {

    private final Planversionen versionen;
    private final HilfeplanRepository plaene;
    private final Fallzugriff zugriff;

    PlanversionResource(Planversionen versionen, HilfeplanRepository plaene, Fallzugriff zugriff) {
        this.versionen = versionen;
        this.plaene = plaene;
        this.zugriff = zugriff;
    }

    /** @param nummer the number in the ETag of the plan at that time */
    public record PlanversionEintrag(long nummer, Instant erstelltAm, String autor) {

        static PlanversionEintrag of(Planversion version) {
            return new PlanversionEintrag(version.nummer(), version.erstelltAm(), version.autor());
        }
    }

    /** @param plan the plan as it stood then */
    public record PlanversionView(
            @JsonUnwrapped PlanversionEintrag eintrag,

            @JsonRawValue @Schema(implementation = Planinhalt.class)
            String plan) {}

    @GET
    @Operation(
            operationId = "listePlanversionen",
            summary = "Who has changed the plan and when, the first change first")
    public List<PlanversionEintrag> liste(@PathParam("id") UUID id) {
        return versionen.zu(zugriff.require(id).id()).stream()
                .map(PlanversionEintrag::of)
                .toList();
    }

    @GET
    @Path("/{n}")
    @Operation(operationId = "zeigePlanversion", summary = "The plan as it stood then")
    public PlanversionView zeige(@PathParam("id") UUID id, @PathParam("n") String n) {
        Planversion version = versionen.version(zugriff.require(id).id(), nummer(n));
        return new PlanversionView(PlanversionEintrag.of(version), version.inhalt());
    }

    @GET
    @Path("/{n}/unterschied")
    @Operation(
            operationId = "zeigePlanunterschied",
            summary = "What has changed between two versions, in words and field by field",
            description = "From the older to the newer one; zu is the present version if it is left out.")
    public Planunterschied unterschied(
            @PathParam("id") UUID id, @PathParam("n") String n, @QueryParam("zu") Integer zu) {
        UUID fall = zugriff.require(id).id();
        return versionen.unterschied(
                fall, nummer(n), zu == null ? plaene.zu(fall).stand() : zu);
    }

    private static long nummer(String n) {
        if (!n.matches("\\d{1,9}")) {
            throw Problems.notFound("Diese Version");
        }
        return Long.parseLong(n);
    }
}
