package de.nahtlos.unterbringung.quote.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.person.Personeneinlass;
import de.nahtlos.unterbringung.quote.Anrechnung;
import de.nahtlos.unterbringung.quote.Anrechnungen;
import de.nahtlos.unterbringung.quote.Anrechnungsart;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Persons who count on the quota without a Zuweisung. */
@Path("/api/v1/anrechnungen")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Zuweisung")
public class AnrechnungResource {

    private final Anrechnungen anrechnungen;
    private final Personeneinlass einlass;

    AnrechnungResource(Anrechnungen anrechnungen, Personeneinlass einlass) {
        this.anrechnungen = anrechnungen;
        this.einlass = einlass;
    }

    /** @param gemeldetAm when the Kommune has reported the person to the Land */
    @Schema(name = "AnrechnungEingabe")
    record Neu(
            @NotNull UUID personId,

            @NotNull @Pattern(regexp = "\\d{8}", message = "Der 8-stellige Gemeindeschlüssel.") String gemeinde,

            @NotNull Anrechnungsart art,
            @NotNull LocalDate gemeldetAm) {}

    /** @param ab from when the Land counts the person */
    @Schema(name = "AnerkennungEingabe")
    record Anerkennung(@NotNull LocalDate ab) {}

    /** @param angerechnetAb null = still to be credited */
    record AnrechnungView(
            UUID id,
            UUID personId,
            String gemeinde,
            Anrechnungsart art,
            LocalDate gemeldetAm,
            LocalDate angerechnetAb,
            long version) {

        static AnrechnungView of(Anrechnung anrechnung) {
            return new AnrechnungView(
                    anrechnung.id(),
                    anrechnung.personId(),
                    anrechnung.gemeinde(),
                    anrechnung.art(),
                    anrechnung.gemeldetAm(),
                    anrechnung.angerechnetAb().orElse(null),
                    anrechnung.version());
        }
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = AnrechnungView.class, responseCode = "201")
    @Operation(
            operationId = "meldeAnrechnung",
            summary = "Eine Person zählt ohne Zuweisung zur Quote",
            description =
                    "Etwa ein hier geborenes Kind. Sie steht als anrechenbar im Lagebild, bis das Land sie anrechnet.")
    public Response melde(@NotNull @Valid Neu eingabe) {
        einlass.pruefe(List.of(eingabe.personId()));
        var view = AnrechnungView.of(
                anrechnungen.melde(eingabe.gemeinde(), eingabe.personId(), eingabe.art(), eingabe.gemeldetAm()));
        return Response.created(URI.create("/api/v1/anrechnungen/" + view.id()))
                .header("ETag", Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listeAnrechnungen", summary = "Angerechnete und anrechenbare Personen, seitenweise")
    public Page<AnrechnungView> liste(
            @QueryParam("gemeinde") String gemeinde,
            @Parameter(description = "true: noch anrechenbar; false: angerechnet") @QueryParam("offen") Boolean offen,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var nach = Cursor.decode(
                cursor, keys -> new Anrechnungen.Stelle(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return Page.of(
                anrechnungen.liste(Anfrage.gemeinde(gemeinde), Optional.ofNullable(offen), nach, limit + 1),
                limit,
                AnrechnungView::of,
                it -> Cursor.encode(it.gemeldetAm(), it.id()));
    }

    @POST
    @Idempotent
    @Path("/{id}/anerkennung")
    @APIResponseSchema(AnrechnungView.class)
    @Operation(operationId = "erkenneAnrechnungAn", summary = "Das Land rechnet die Person an")
    public Response erkenneAn(@PathParam("id") UUID id, @NotNull @Valid Anerkennung eingabe) {
        var view = AnrechnungView.of(anrechnungen.rechneAn(id, eingabe.ab()));
        return Response.ok(view).header("ETag", Versions.etag(view.version())).build();
    }
}
