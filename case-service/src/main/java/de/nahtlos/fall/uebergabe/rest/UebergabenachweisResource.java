package de.nahtlos.fall.uebergabe.rest;

import de.nahtlos.fall.uebergabe.Nachweis;
import de.nahtlos.fall.uebergabe.WeiseNachHandler;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.SingleLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What ends the loop outside of the usual answers. */
@Path("/api/v1/uebergaben")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uebergabe")
public class UebergabenachweisResource {

    private final WeiseNachHandler handler;
    private final Uebergabeansicht ansicht;

    UebergabenachweisResource(WeiseNachHandler handler, Uebergabeansicht ansicht) {
        this.handler = handler;
        this.ansicht = ansicht;
    }

    /**
     * The acceptance of a receiver without login.
     *
     * @param art in words, for example Empfangsbestätigung
     * @param datum between the Bereitstellung and today
     */
    public record NeuerNachweis(
            @NotNull @SingleLine(max = 100) String art,
            @NotNull LocalDate datum) {}

    /** @param paketVersion the packet that was erased */
    public record Loeschbestaetigung(@NotNull Integer paketVersion) {}

    @POST
    @Path("/{id}/nachweis")
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(UebergabeView.class)
    @Operation(
            operationId = "weiseUebergabeNach",
            summary = "The sender records that a receiver without login has accepted",
            description = "422 for a receiver that has a login and answers for itself.")
    public Response weiseNach(@PathParam("id") UUID id, @NotNull @Valid NeuerNachweis nachweis) {
        return ansicht.antwort(handler.weiseNach(id, new Nachweis(nachweis.art(), nachweis.datum())));
    }

    @POST
    @Path("/{id}/loeschbestaetigung")
    @Idempotent
    @RolesAllowed(Rollen.JOBCENTER)
    @APIResponseSchema(UebergabeView.class)
    @Operation(
            operationId = "bestaetigeLoeschung",
            summary = "The receiver confirms that the packet about a wrong person is erased",
            description =
                    "Demanded by an event with loeschen, and by loeschung VERLANGT. A second time changes nothing.")
    public Response bestaetigeLoeschung(@PathParam("id") UUID id, @NotNull @Valid Loeschbestaetigung bestaetigung) {
        return ansicht.antwort(handler.bestaetigeLoeschung(id, bestaetigung.paketVersion()));
    }
}
