package de.nahtlos.status.neuberechnung.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.neuberechnung.Laufart;
import de.nahtlos.status.neuberechnung.Neuberechnungen;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recomputes everyone of the Kommune by new rules or settings. */
@Path("/api/v1/neuberechnungen")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.REG)
@Tag(name = "Regeln")
public class NeuberechnungResource {

    private final Neuberechnungen neuberechnungen;

    NeuberechnungResource(Neuberechnungen neuberechnungen) {
        this.neuberechnungen = neuberechnungen;
    }

    /** Body of a request. */
    public record NeuberechnungAnfrage(@NotNull Laufart art) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "beginneNeuberechnung",
            summary = "Beginnt einen Probelauf: zählt, für wie viele Personen sich etwas ändern würde")
    @APIResponse(
            responseCode = "201",
            description = "Begonnen; die Zahlen wachsen",
            content = @Content(schema = @Schema(implementation = NeuberechnungAnsicht.class)))
    public Response beginne(@NotNull @Valid NeuberechnungAnfrage anfrage) {
        if (anfrage.art() != Laufart.PROBELAUF) {
            throw Problems.badField("/art", "Eine Neuberechnung beginnt mit einem PROBELAUF.");
        }
        var neue = neuberechnungen.beginneProbelauf();
        return Response.created(URI.create("/api/v1/neuberechnungen/" + neue.id()))
                .entity(NeuberechnungAnsicht.of(neue))
                .build();
    }

    @GET
    @Operation(operationId = "zeigeNeuberechnungen", summary = "Zeigt die letzten Neuberechnungen, die neueste zuerst")
    public List<NeuberechnungAnsicht> zeigeAlle() {
        return neuberechnungen.neueste().stream().map(NeuberechnungAnsicht::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "zeigeNeuberechnung", summary = "Zeigt Stand und Zahlen einer Neuberechnung")
    public NeuberechnungAnsicht zeige(@PathParam("id") UUID id) {
        return NeuberechnungAnsicht.of(neuberechnungen.require(id));
    }

    @POST
    @Path("/{id}/bestaetigung")
    @Idempotent
    @Operation(
            operationId = "bestaetigeNeuberechnung",
            summary = "Bestätigt einen Probelauf als zweite Person; die Anwendung läuft dann von selbst")
    public NeuberechnungAnsicht bestaetige(@PathParam("id") UUID id) {
        return NeuberechnungAnsicht.of(neuberechnungen.bestaetige(id));
    }
}
