package de.nahtlos.status.pruefung.rest;

import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plays a biography through the law core without storing anything. */
@Path("/api/v1/pruefungen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML, Rollen.REG})
@Tag(name = "Pruefung")
public class PruefungResource {

    private final Pruefungsakte akte;

    PruefungResource(Pruefungsakte akte) {
        this.akte = akte;
    }

    @POST
    @Operation(operationId = "pruefe", summary = "Leitet Status, Rechtskreis und Fristen her, ohne zu speichern")
    public PruefungAntwort pruefe(@NotNull @Valid PruefungAnfrage anfrage) {
        return PruefungAntwort.of(akte.of(anfrage).herleiten());
    }
}
