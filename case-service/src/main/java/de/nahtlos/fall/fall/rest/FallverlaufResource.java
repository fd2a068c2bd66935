package de.nahtlos.fall.fall.rest;

import de.nahtlos.fall.fall.BeendeFallHandler;
import de.nahtlos.fall.fall.Ergebnis;
import de.nahtlos.fall.fall.FuehreFallHandler;
import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.fall.fall.Intensitaet;
import de.nahtlos.fall.fall.Triage;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to a Fall as a whole: assigned, closed, taken up again. */
@Path("/api/v1/faelle")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Fall")
public class FallverlaufResource {

    private final FuehreFallHandler fuehreFall;
    private final BeendeFallHandler beendeFall;
    private final Fallansicht ansicht;

    FallverlaufResource(FuehreFallHandler fuehreFall, BeendeFallHandler beendeFall, Fallansicht ansicht) {
        this.fuehreFall = fuehreFall;
        this.beendeFall = beendeFall;
        this.ansicht = ansicht;
    }

    /** @param vertretung user name of the deputy; null for none */
    public record Zuweisung(
            @NotBlank @Size(max = 200) String lotse,
            @Size(max = 200) String vertretung) {}

    /** @param ergebnis result of the Fall */
    public record Abschluss(@NotNull Ergebnis ergebnis) {}

    /**
     * The first judgement.
     *
     * @param problemlagen Handlungsfelder in which there is a problem
     * @param intensitaet the present one if it is left out
     */
    public record NeueTriage(
            @NotNull Triage.Weg weg,
            @NotNull @Size(max = 8) List<@NotNull Handlungsfeld> problemlagen,
            Intensitaet intensitaet) {}

    @POST
    @Path("/{id}/triage")
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(FallView.class)
    @Operation(
            operationId = "beurteileFall",
            summary = "Records the triage: Fallmanagement or low-threshold advice, and how much of it")
    public Response beurteile(@PathParam("id") UUID id, @NotNull @Valid NeueTriage triage) {
        return ansicht.antwort(fuehreFall.beurteile(id, triage.weg(), triage.problemlagen(), triage.intensitaet()));
    }

    @POST
    @Path("/{id}/zuweisung")
    @Idempotent
    @RolesAllowed(Rollen.LEITUNG)
    @APIResponseSchema(FallView.class)
    @Operation(operationId = "weiseFallZu", summary = "Makes a Lotse responsible, with a deputy if wanted")
    public Response weiseZu(@PathParam("id") UUID id, @NotNull @Valid Zuweisung zuweisung) {
        return ansicht.antwort(fuehreFall.weiseZu(id, zuweisung.lotse(), zuweisung.vertretung()));
    }

    @POST
    @Path("/{id}/abschluss")
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(FallView.class)
    @Operation(
            operationId = "schliesseFallAb",
            summary = "Closes the Fall; Uebergaenge that are still open go back to the Leitung")
    public Response schliesseAb(@PathParam("id") UUID id, @NotNull @Valid Abschluss abschluss) {
        return ansicht.antwort(beendeFall.schliesseAb(id, abschluss.ergebnis()));
    }

    @POST
    @Path("/{id}/wiederaufnahme")
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(FallView.class)
    @Operation(operationId = "nimmFallWiederAuf", summary = "Opens a closed Fall again")
    public Response nimmWiederAuf(@PathParam("id") UUID id) {
        return ansicht.antwort(beendeFall.nimmWiederAuf(id));
    }
}
