package de.nahtlos.unterbringung.belegung.rest;

import de.nahtlos.unterbringung.belegungsregel.Belegungsregel;
import de.nahtlos.unterbringung.belegungsregel.Belegungsregeln;
import de.nahtlos.unterbringung.belegungsregel.Regel;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of placement. */
@Path("/api/v1/belegungsregeln")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Belegung")
public class BelegungsregelResource {

    private final Belegungsregeln regeln;
    private final Clock clock;

    BelegungsregelResource(Belegungsregeln regeln, Clock clock) {
        this.regeln = regeln;
        this.clock = clock;
    }

    /** @param abweichungMoeglich whether a human may deviate with a reason */
    record RegelView(
            Regel regel,
            LocalDate ab,
            LocalDate bis,
            List<Unterkunftsart> arten,
            boolean abweichungMoeglich,
            String rechtsgrundlage,
            String text) {

        static RegelView of(Belegungsregel regel) {
            return new RegelView(
                    regel.regel(),
                    regel.ab(),
                    regel.bis(),
                    regel.arten().stream().sorted().toList(),
                    regel.abweichung(),
                    regel.rechtsgrundlage(),
                    regel.text());
        }
    }

    /** @param version of the rule file */
    record RegelnView(String version, List<RegelView> regeln) {}

    @GET
    @Operation(operationId = "zeigeBelegungsregeln", summary = "Regeln für einen Einzug an einem Tag")
    public RegelnView zeige(@Parameter(description = "Ohne Angabe heute") @QueryParam("stichtag") LocalDate stichtag) {
        LocalDate tag = stichtag == null ? LocalDate.now(clock) : stichtag;
        return new RegelnView(
                regeln.version(), regeln.am(tag).stream().map(RegelView::of).toList());
    }
}
