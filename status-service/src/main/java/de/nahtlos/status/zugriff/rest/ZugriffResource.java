package de.nahtlos.status.zugriff.rest;

import de.nahtlos.kit.rest.Page;
import de.nahtlos.status.zugriff.Rollen;
import de.nahtlos.status.zugriff.Zugriffsauskunft;
import de.nahtlos.status.zugriff.Zugriffsauskunft.Zugriffszeile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the data protection officer who saw a person, for which purpose. */
@Path("/api/v1/zugriffe")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.DSB)
@Tag(name = "Zugriffe")
public class ZugriffResource {

    private final Zugriffsauskunft auskunft;

    ZugriffResource(Zugriffsauskunft auskunft) {
        this.auskunft = auskunft;
    }

    @GET
    @Operation(
            operationId = "zeigeZugriffe",
            summary = "Zeigt, wer eine Person in welcher Rolle und zu welchem Zweck gesehen hat, die neuesten zuerst")
    public Page<Zugriffszeile> zeige(
            @QueryParam("personId") @NotNull UUID personId,
            @QueryParam("von") LocalDate von,
            @QueryParam("bis") LocalDate bis,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return auskunft.derPerson(personId, von, bis, limit, cursor);
    }
}
