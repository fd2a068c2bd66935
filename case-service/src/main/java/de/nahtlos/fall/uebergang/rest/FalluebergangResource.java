package de.nahtlos.fall.uebergang.rest;

import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.fall.zugang.Rollen;
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

/** The Uebergaenge of one Fall. */
@Path("/api/v1/faelle/{id}/uebergaenge")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Uebergang")
public class FalluebergangResource {

    private final UebergangRepository uebergaenge;
    private final Fallzugriff zugriff;
    private final Uebergangsansicht ansicht;

    FalluebergangResource(UebergangRepository uebergaenge, Fallzugriff zugriff, Uebergangsansicht ansicht) {
        this.uebergaenge = uebergaenge;
        this.zugriff = zugriff;
        this.ansicht = ansicht;
    }

    @GET
    @Operation(operationId = "listeUebergaengeDesFalls", summary = "The Uebergaenge of a Fall, the next one first")
    public List<UebergangEintrag> liste(@PathParam("id") UUID fallId) {
        return ansicht.eintraege(uebergaenge.zuFall(zugriff.require(fallId).id()));
    }
}
