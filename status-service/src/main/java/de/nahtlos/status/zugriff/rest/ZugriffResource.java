package de.nahtlos.status.zugriff.rest;

import static de.nahtlos.status.eingabe.Parameter.pflicht;

import de.nahtlos.kit.rest.Page;
import de.nahtlos.status.eingabe.Parameter;
import de.nahtlos.status.zugriff.Rollen;
import de.nahtlos.status.zugriff.Zugriffsauskunft;
import de.nahtlos.status.zugriff.Zugriffsauskunft.Zugriffszeile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
            @QueryParam("personId") String personId,
            @QueryParam("von") String von,
            @QueryParam("bis") String bis,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return auskunft.derPerson(
                pflicht("personId", Parameter.id("personId", personId)),
                Parameter.tag("von", von).orElse(null),
                Parameter.tag("bis", bis).orElse(null),
                Parameter.limit(limit),
                cursor);
    }
}
