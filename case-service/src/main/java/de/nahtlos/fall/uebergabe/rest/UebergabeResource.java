package de.nahtlos.fall.uebergabe.rest;

import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.uebergabe.ErstelleUebergabe;
import de.nahtlos.fall.uebergabe.Fallpaket;
import de.nahtlos.fall.uebergabe.LiesPaketHandler;
import de.nahtlos.fall.uebergabe.StelleUebergabeBereitHandler;
import de.nahtlos.fall.uebergabe.Uebergabe;
import de.nahtlos.fall.uebergabe.UebergabeRepository;
import de.nahtlos.fall.uebergabe.UebergabeStatus;
import de.nahtlos.fall.uebergabe.Uebergabezugriff;
import de.nahtlos.fall.uebergabe.paket.Paket;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uebergaben: make, list, read, provide. */
@Path("/api/v1/uebergaben")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uebergabe")
public class UebergabeResource {

    /** From which side a list is seen. */
    public enum Richtung {
        eingehend,
        ausgehend
    }

    /** What the one or the other kind of receiver gets. */
    @Schema(anyOf = {Paket.class, Fallpaket.class})
    public interface Paketansicht {}

    private final StelleUebergabeBereitHandler handler;
    private final LiesPaketHandler pakete;
    private final UebergabeRepository uebergaben;
    private final Uebergabezugriff zugriff;
    private final Uebergabeansicht ansicht;
    private final Fallzugriff faelle;

    UebergabeResource(
            StelleUebergabeBereitHandler handler,
            LiesPaketHandler pakete,
            UebergabeRepository uebergaben,
            Uebergabezugriff zugriff,
            Uebergabeansicht ansicht,
            Fallzugriff faelle) {
        this.handler = handler;
        this.pakete = pakete;
        this.uebergaben = uebergaben;
        this.zugriff = zugriff;
        this.ansicht = ansicht;
        this.faelle = faelle;
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(value = UebergabeView.class, responseCode = "201")
    @Operation(
            operationId = "erstelleUebergabe",
            summary = "Prepares the Uebergabe of one Bedarfsgemeinschaft, or of a Fall to a Lotse or a Freier Traeger",
            description = "422 /probleme/uebergabe-unvollstaendig names in fehlt what has to be brought first.")
    public Response erstelle(@NotNull @Valid ErstelleUebergabe befehl) {
        Uebergabe uebergabe = handler.erstelle(befehl);
        return Response.created(URI.create("/api/v1/uebergaben/" + uebergabe.id()))
                .header("ETag", Versions.etag(uebergabe.version()))
                .entity(ansicht.view(uebergabe))
                .build();
    }

    @GET
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG, Rollen.JOBCENTER})
    @Operation(
            operationId = "listeUebergaben",
            summary = "Uebergaben in the order of making",
            description = "A receiver sees what is addressed to it (eingehend), a sender what it provides (ausgehend).")
    public Page<UebergabeView> liste(
            @QueryParam("richtung") Richtung richtung,
            @QueryParam("status") UebergabeStatus status,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        boolean eingehend = !zugriff.kannAbsenden() || richtung == Richtung.eingehend;
        if (eingehend && richtung == Richtung.ausgehend) {
            return new Page<>(List.of(), null);
        }
        var auswahl = new UebergabeRepository.Auswahl(
                eingehend ? zugriff.empfaenger() : null,
                eingehend ? null : faelle.nurVon(),
                status,
                Cursor.decode(cursor, keys -> UUID.fromString(keys.getFirst())).orElse(null));
        return Page.of(
                uebergaben.liste(auswahl, limit),
                limit,
                uebergabe -> ansicht.eintrag(uebergabe, !eingehend),
                uebergabe -> Cursor.encode(uebergabe.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG, Rollen.JOBCENTER})
    @APIResponseSchema(UebergabeView.class)
    @Operation(operationId = "zeigeUebergabe", summary = "One Uebergabe with its messages")
    public Response zeige(@PathParam("id") UUID id) {
        return ansicht.antwort(zugriff.require(id));
    }

    @GET
    @Path("/{id}/paket")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG, Rollen.JOBCENTER})
    @Operation(operationId = "liesPaket", summary = "The frozen packet; who reads it is recorded")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Paketansicht.class)))
    public String paket(@PathParam("id") UUID id) {
        return pakete.lies(id);
    }

    @POST
    @Path("/{id}/bereitstellung")
    @Idempotent
    @RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
    @APIResponseSchema(UebergabeView.class)
    @Operation(
            operationId = "stelleUebergabeBereit",
            summary = "Freezes the packet and tells the receiver",
            description = "The completeness is checked again; 503 with Retry-After while status-service is away.")
    public Response stelleBereit(@PathParam("id") UUID id) {
        return ansicht.antwort(handler.stelleBereit(id));
    }
}
