package de.nahtlos.fall.auslastung.rest;

import de.nahtlos.fall.auslastung.Lotse;
import de.nahtlos.fall.auslastung.Lotsen;
import de.nahtlos.fall.auslastung.UebertrageFallbestand;
import de.nahtlos.fall.auslastung.UebertrageFallbestandHandler;
import de.nahtlos.fall.auslastung.UebertrageFallbestandHandler.Ergebnis;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.SingleLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lotsen and their caseload. */
@Path("/api/v1/lotsen/{name}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.LEITUNG)
@Tag(name = "Auslastung")
public class LotsenResource {

    private static final int OK = 200;
    private static final int NICHT_GEFUNDEN = 404;

    private final Lotsen lotsen;
    private final UebertrageFallbestandHandler uebertragung;

    LotsenResource(Lotsen lotsen, UebertrageFallbestandHandler uebertragung) {
        this.lotsen = lotsen;
        this.uebertragung = uebertragung;
    }

    /**
     * What the caseload needs to know of a Lotse.
     *
     * @param sprachen languages, BCP 47
     * @param stellenanteil part of a full-time post, 0.05 to 1
     */
    public record Lotsenprofil(
            @NotNull @Size(max = 30) List<@NotNull @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}") String> sprachen,

            @NotNull @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal stellenanteil) {}

    /** The same with the user name. */
    public record LotsenprofilView(String name, List<String> sprachen, BigDecimal stellenanteil) {
        static LotsenprofilView of(Lotse lotse) {
            return new LotsenprofilView(lotse.name(), lotse.sprachen(), lotse.stellenanteil());
        }
    }

    /** @param ergebnisse one per Fall */
    public record Uebertragung(int uebertragen, List<Zeile> ergebnisse) {}

    /**
     * What became of a Fall.
     *
     * @param status 200, or 404 if it is not an open Fall of the Lotse
     * @param lotse who is responsible now
     */
    public record Zeile(UUID fallId, int status, String lotse) {
        static Zeile of(Ergebnis ergebnis) {
            return new Zeile(ergebnis.fallId(), ergebnis.lotse() == null ? NICHT_GEFUNDEN : OK, ergebnis.lotse());
        }
    }

    @PUT
    @Operation(
            operationId = "beschreibeLotse",
            summary = "Languages and working time of a Lotse, for the suggestion and the limit")
    public LotsenprofilView beschreibe(
            @PathParam("name") @SingleLine String name, @NotNull @Valid Lotsenprofil profil) {
        return LotsenprofilView.of(lotsen.beschreibe(name, profil.sprachen(), profil.stellenanteil()));
    }

    @POST
    @Path("/fallbestand-uebertragung")
    @Idempotent
    @Operation(
            operationId = "uebertrageFallbestand",
            summary = "Moves the open Faelle of a Lotse, with a result per Fall",
            description =
                    "To one Lotse (an), or each to the one with the most room. Deputyships move along with all Faelle.")
    public Uebertragung uebertrage(
            @PathParam("name") @SingleLine String name, @NotNull @Valid UebertrageFallbestand befehl) {
        List<Zeile> zeilen =
                uebertragung.uebertrage(name, befehl).stream().map(Zeile::of).toList();
        return new Uebertragung(
                (int) zeilen.stream().filter(zeile -> zeile.status() == OK).count(), zeilen);
    }
}
