package de.nahtlos.status.rechtskreis.rest;

import de.nahtlos.status.rechtskreis.Wechselauskunft;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the Rechtskreiswechsel of a person. */
@Path("/api/v1/personen")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML})
@Tag(name = "Rechtskreiswechsel")
public class WechselResource {

    private final Wechselauskunft auskunft;

    WechselResource(Wechselauskunft auskunft) {
        this.auskunft = auskunft;
    }

    @GET
    @Path("/{id}/rechtskreiswechsel")
    @Operation(
            operationId = "zeigeRechtskreiswechsel",
            summary = "Zeigt die Rechtskreiswechsel einer Person, auch stornierte")
    public List<WechselAnsicht> zeige(@PathParam("id") UUID id) {
        return auskunft.derPerson(id).stream().map(WechselAnsicht::of).toList();
    }
}
