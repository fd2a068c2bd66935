package de.nahtlos.unterbringung.lagebild.rest;

import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.unterbringung.lagebild.Einschaetzungen;
import de.nahtlos.unterbringung.lagebild.Lagebild;
import de.nahtlos.unterbringung.lagebild.Urteil;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the Gemeinden of the caller's Kommune stand. */
@Path("/api/v1/lagebild")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lagebild")
public class LagebildResource {

    private final Lagebild lagebild;
    private final Einschaetzungen einschaetzungen;
    private final Caller caller;
    private final Clock clock;

    LagebildResource(Lagebild lagebild, Einschaetzungen einschaetzungen, Caller caller, Clock clock) {
        this.lagebild = lagebild;
        this.einschaetzungen = einschaetzungen;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param bemerkung why; never about a person */
    @Schema(name = "EinschaetzungEingabe")
    record EinschaetzungEingabe(
            @NotNull Urteil urteil, @SingleLine(max = 500) String bemerkung) {}

    /** A judgement as recorded. */
    record EinschaetzungView(String gemeinde, Urteil urteil, String bemerkung, Instant erfasstAm) {}

    @GET
    @RolesAllowed({"unterbringung", "integrationsmanagement", "fallmanagement-leitung"})
    @Operation(
            operationId = "zeigeLagebild",
            summary = "Je Gemeinde: zugewiesen, anrechenbar, untergebracht, frei, in Aussicht, Urteil",
            description = "Das berechnete Urteil ist KRITISCH, wenn weniger Plätze frei oder in Aussicht sind, als"
                    + " Personen angekündigt oder nach der Quote noch aufzunehmen sind. Das Integrationsmanagement"
                    + " sieht keine Zahlen unter 5 und keine Bemerkung.")
    public LagebildView zeige(
            @Parameter(description = "Ohne Angabe heute") @QueryParam("stichtag") LocalDate stichtag) {
        LocalDate tag = stichtag == null ? LocalDate.now(clock) : stichtag;
        boolean nurZahlen = caller.hasRole("integrationsmanagement");
        return LagebildView.of(
                tag, lagebild.am(tag), nurZahlen ? LagebildView.Gemeinde::zahlen : LagebildView.Gemeinde::voll);
    }

    @PUT
    @Path("/{gemeinde}/einschaetzung")
    @RolesAllowed("unterbringung")
    @Operation(
            operationId = "schaetzeLageEin",
            summary = "Wie die Gemeinde ihre Unterbringung selbst beurteilt",
            description = "Die jüngste Einschätzung gilt; die früheren bleiben gespeichert.")
    public EinschaetzungView schaetzeEin(
            @PathParam("gemeinde") String gemeinde, @NotNull @Valid EinschaetzungEingabe eingabe) {
        var neue = einschaetzungen.schaetzeEin(gemeinde, eingabe.urteil(), eingabe.bemerkung());
        return new EinschaetzungView(
                neue.gemeinde(), neue.urteil(), neue.bemerkung().orElse(null), neue.erfasstAm());
    }
}
