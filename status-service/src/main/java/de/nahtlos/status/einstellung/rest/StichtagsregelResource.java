package de.nahtlos.status.einstellung.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.einstellung.Stichtagseinstellung;
import de.nahtlos.status.einstellung.Stichtagseinstellungen;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows and sets the Stichtagsregel of the Kommune. */
@Path("/api/v1/einstellungen/stichtagsregel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einstellungen")
public class StichtagsregelResource {

    /** § 1 Abs. 3 AsylbLG in its first wording; no Zustellung before it can matter. */
    private static final LocalDate FRUEHESTENS = LocalDate.of(1993, 11, 1);

    private static final LocalDate SPAETESTENS = LocalDate.of(2199, 12, 31);

    private final Stichtagseinstellungen einstellungen;

    StichtagsregelResource(Stichtagseinstellungen einstellungen) {
        this.einstellungen = einstellungen;
    }

    /** Body of a proposal. */
    public record Anfrage(
            @NotNull Stichtagsregel wert, @NotNull LocalDate ab) {}

    /**
     * What applies, and everything that was proposed or set.
     *
     * @param vorgabe what applies where the Kommune has set nothing
     */
    public record Ansicht(Stichtagsregel vorgabe, String hinweis, List<StichtagseinstellungAnsicht> einstellungen) {}

    @GET
    @RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML, Rollen.UNT, Rollen.MAN, Rollen.DSB, Rollen.REG})
    @Operation(
            operationId = "zeigeStichtagsregel",
            summary = "Zeigt, welcher Tag einer Anerkennung das AsylbLG beendet, mit Verlauf und Vorschlägen")
    public Ansicht zeige() {
        return new Ansicht(
                einstellungen.vorgabe(),
                "Offene Rechtsfrage (§ 1 Abs. 3 S. 1 AsylbLG, § 67 Abs. 1 AsylG): vom Rechtsamt der Kommune zu bestätigen.",
                einstellungen.alle().stream()
                        .map(StichtagseinstellungAnsicht::of)
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rollen.REG)
    @Idempotent
    @APIResponseSchema(value = StichtagseinstellungAnsicht.class, responseCode = "201")
    @Operation(
            operationId = "schlageStichtagsregelVor",
            summary = "Schlägt die Stichtagsregel für Zustellungen ab einem Tag vor")
    public Response schlageVor(@NotNull @Valid Anfrage anfrage) {
        if (anfrage.ab().isBefore(FRUEHESTENS) || anfrage.ab().isAfter(SPAETESTENS)) {
            throw Problems.badField("/ab", "Bitte ein Datum zwischen " + FRUEHESTENS + " und " + SPAETESTENS + ".");
        }
        Stichtagseinstellung neue = einstellungen.schlageVor(anfrage.wert(), anfrage.ab());
        return Response.created(URI.create("/api/v1/einstellungen/stichtagsregel"))
                .entity(StichtagseinstellungAnsicht.of(neue))
                .build();
    }

    @POST
    @Path("/{id}/bestaetigung")
    @RolesAllowed(Rollen.REG)
    @Idempotent
    @Operation(
            operationId = "bestaetigeStichtagsregel",
            summary = "Setzt die Stichtagsregel in Kraft, die eine andere Person vorgeschlagen hat")
    public StichtagseinstellungAnsicht bestaetige(@PathParam("id") UUID id) {
        return StichtagseinstellungAnsicht.of(einstellungen.bestaetige(id));
    }
}
