package de.nahtlos.status.rechtskreis.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.rechtskreis.BestaetigeWechselHandler;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets the AsylbLG authority confirm a Rechtskreiswechsel. */
@Path("/api/v1/rechtskreiswechsel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rechtskreiswechsel")
public class BestaetigungResource {

    private final BestaetigeWechselHandler bestaetigung;

    BestaetigungResource(BestaetigeWechselHandler bestaetigung) {
        this.bestaetigung = bestaetigung;
    }

    /**
     * Body of a confirmation.
     *
     * @param letzterLeistungsmonat last month paid under AsylbLG, {@code 2025-09}; a day of it is understood as well
     */
    public record BestaetigungAnfrage(
            @NotNull @Pattern(
                    regexp = "\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?",
                    message = "Bitte einen Monat JJJJ-MM.")
            String letzterLeistungsmonat,

            @SingleLine(max = 2000) String bemerkung) {

        YearMonth monat() {
            return YearMonth.parse(letzterLeistungsmonat.substring(0, "JJJJ-MM".length()));
        }
    }

    @POST
    @Path("/{id}/bestaetigung")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rollen.LEI)
    @Idempotent
    @Operation(
            operationId = "bestaetigeRechtskreiswechsel",
            summary = "Bestätigt einen hergeleiteten Wechsel mit dem letzten Leistungsmonat")
    public WechselAnsicht bestaetige(@PathParam("id") UUID id, @NotNull @Valid BestaetigungAnfrage anfrage) {
        return WechselAnsicht.of(bestaetigung.handle(id, anfrage.monat(), anfrage.bemerkung()));
    }
}
