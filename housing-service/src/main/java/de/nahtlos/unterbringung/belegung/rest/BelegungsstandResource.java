package de.nahtlos.unterbringung.belegung.rest;

import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.belegung.Belegungsstand;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How full the Unterkuenfte are on a day. */
@Path("/api/v1/belegungsstand")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Belegung")
public class BelegungsstandResource {

    private final Belegungsstand belegungsstand;
    private final Caller caller;
    private final Clock clock;

    BelegungsstandResource(Belegungsstand belegungsstand, Caller caller, Clock clock) {
        this.belegungsstand = belegungsstand;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"unterbringung", "integrationsmanagement"})
    @Operation(
            operationId = "zeigeBelegungsstand",
            summary = "Plätze, belegt und frei, an einem Tag",
            description = "Das Integrationsmanagement sieht Zahlen je Gemeinde und Art; Zellen unter 5 sind verdeckt.")
    public BelegungsstandView zeige(
            @Parameter(description = "Ohne Angabe heute") @QueryParam("stichtag") String stichtag) {
        var tag = Anfrage.datum("stichtag", stichtag).orElseGet(() -> LocalDate.now(clock));
        var zeilen = belegungsstand.am(tag);
        return caller.hasRole("unterbringung")
                ? BelegungsstandView.voll(tag, zeilen)
                : BelegungsstandView.zahlen(tag, zeilen);
    }
}
