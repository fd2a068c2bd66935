package de.nahtlos.unterbringung.bestand.rest;

import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.bestand.BaueAusHandler;
import de.nahtlos.unterbringung.bestand.BestandRepository;
import de.nahtlos.unterbringung.bestand.BestandRepository.Stelle;
import de.nahtlos.unterbringung.bestand.EroeffneUnterkunftHandler;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Unterkuenfte of the caller's Kommune and their Einheiten. */
@Path("/api/v1/unterkuenfte")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bestand")
public class UnterkunftResource {

    private final BestandRepository bestand;
    private final EroeffneUnterkunftHandler eroeffnen;
    private final BaueAusHandler ausbauen;

    UnterkunftResource(BestandRepository bestand, EroeffneUnterkunftHandler eroeffnen, BaueAusHandler ausbauen) {
        this.bestand = bestand;
        this.eroeffnen = eroeffnen;
        this.ausbauen = ausbauen;
    }

    /** What a client tells about a new Einheit. */
    @Schema(example = """
            {"bezeichnung": "Zimmer 12", "merkmale": ["ABSCHLIESSBAR"]}""")
    record EinheitEingabe(@NotNull @SingleLine(max = 100) String bezeichnung, Set<@NotNull Merkmal> merkmale) {}

    @POST
    @Idempotent
    @APIResponseSchema(value = UnterkunftView.class, responseCode = "201")
    @Operation(operationId = "eroeffneUnterkunft", summary = "Neue Unterkunft")
    public Response eroeffne(@NotNull @Valid UnterkunftEingabe eingabe) {
        var view = UnterkunftView.of(eroeffnen.handle(eingabe.befehl()));
        return Response.created(URI.create("/api/v1/unterkuenfte/" + view.id()))
                .header("ETag", Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listeUnterkuenfte", summary = "Unterkünfte nach Name, seitenweise")
    public Page<UnterkunftView> liste(
            @QueryParam("gemeinde") String gemeinde,
            @QueryParam("art") String art,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        int anzahl = Anfrage.limit(limit);
        var rows = bestand.unterkuenfte(
                Anfrage.gemeinde(gemeinde),
                Anfrage.code("art", art, Unterkunftsart.class),
                Cursor.decode(cursor, keys -> new Stelle(keys.get(0), UUID.fromString(keys.get(1)))),
                anzahl + 1);
        return Page.of(rows, anzahl, UnterkunftView::of, it -> Cursor.encode(it.name(), it.id()));
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(UnterkunftView.class)
    @Operation(operationId = "zeigeUnterkunft", summary = "Eine Unterkunft")
    public Response zeige(@PathParam("id") UUID id) {
        var view = UnterkunftView.of(bestand.unterkunft(id));
        return Response.ok(view).header("ETag", Versions.etag(view.version())).build();
    }

    @POST
    @Idempotent
    @Path("/{id}/einheiten")
    @APIResponseSchema(value = EinheitView.class, responseCode = "201")
    @Operation(operationId = "richteEinheitEin", summary = "Neue Einheit (Wohnung oder Zimmer) in einer Unterkunft")
    public Response richteEin(@PathParam("id") UUID id, @NotNull @Valid EinheitEingabe eingabe) {
        var merkmale = Optional.ofNullable(eingabe.merkmale()).orElse(Set.of());
        var view = EinheitView.of(ausbauen.richteEin(id, eingabe.bezeichnung(), merkmale));
        return Response.created(URI.create("/api/v1/einheiten/" + view.id()))
                .header("ETag", Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}/einheiten")
    @Operation(operationId = "listeEinheiten", summary = "Einheiten einer Unterkunft")
    public List<EinheitView> einheiten(@PathParam("id") UUID id) {
        return bestand.einheiten(bestand.unterkunft(id).id()).stream()
                .map(EinheitView::of)
                .toList();
    }
}
