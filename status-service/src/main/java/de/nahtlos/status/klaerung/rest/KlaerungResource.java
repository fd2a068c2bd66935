package de.nahtlos.status.klaerung.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.status.klaerung.Entscheidung;
import de.nahtlos.status.klaerung.Klaerungsentscheidungen;
import de.nahtlos.status.klaerung.Klaerungsliste;
import de.nahtlos.status.klaerung.Klaerungsliste.Auswahl;
import de.nahtlos.status.klaerung.Klaerungsliste.Position;
import de.nahtlos.status.klaerung.Klaerungsstand;
import de.nahtlos.status.klaerung.Klaerungsstatus;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists refused facts and lets two persons decide about them. */
@Path("/api/v1/klaerungsfaelle")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.ABH)
@Tag(name = "Klaerungsfaelle")
public class KlaerungResource {

    private final Klaerungsliste liste;
    private final Klaerungsentscheidungen entscheidungen;
    private final ObjectMapper json;

    KlaerungResource(Klaerungsliste liste, Klaerungsentscheidungen entscheidungen, ObjectMapper json) {
        this.liste = liste;
        this.entscheidungen = entscheidungen;
        this.json = json;
    }

    /**
     * Body of a proposal.
     *
     * @param grund why, for the second person
     */
    public record VorschlagAnfrage(
            @NotNull Entscheidung entscheidung,
            @NotNull @SingleLine(max = 2000) String grund) {}

    @GET
    @Operation(
            operationId = "zeigeKlaerungsfaelle",
            summary = "Zeigt Ereignisse, die das Recht nicht zulässt, die ältesten zuerst; ohne status alle offenen")
    public Page<KlaerungsfallAnsicht> zeige(
            @QueryParam("status") Klaerungsstatus status,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        Position nach = Cursor.decode(
                        cursor, teile -> new Position(Instant.parse(teile.get(0)), UUID.fromString(teile.get(1))))
                .orElse(null);
        Auswahl auswahl = status == null ? Auswahl.ALLE_OFFENEN : Auswahl.valueOf(status.name());
        Page<Klaerungsstand> seite = liste.seite(auswahl, nach, limit);
        return new Page<>(
                seite.eintraege().stream().map(KlaerungsfallAnsicht::of).toList(), seite.weiter());
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(KlaerungsfallAnsicht.class)
    @Operation(operationId = "zeigeKlaerungsfall", summary = "Zeigt einen Klärungsfall")
    public Response zeige(@PathParam("id") UUID id) {
        Klaerungsstand fall = liste.require(id);
        return antwort(fall, KlaerungsfallAnsicht.of(fall));
    }

    @POST
    @Path("/{id}/vorschlag")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(KlaerungsfallAnsicht.class)
    @Operation(
            operationId = "schlageKlaerungVor",
            summary = "Schlägt vor, das Ereignis zu verwerfen oder zu übersteuern; ersetzt einen früheren Vorschlag")
    public Response schlageVor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VorschlagAnfrage anfrage) {
        var ergebnis = entscheidungen.schlageVor(
                id, anfrage.entscheidung(), anfrage.grund(), version(ifMatch, json.valueToTree(anfrage)));
        return antwort(ergebnis.fall(), KlaerungsfallAnsicht.of(ergebnis));
    }

    @POST
    @Path("/{id}/vorschlag/ruecknahme")
    @Idempotent
    @APIResponseSchema(KlaerungsfallAnsicht.class)
    @Operation(operationId = "zieheKlaerungsvorschlagZurueck", summary = "Nimmt den Vorschlag zurück")
    public Response zieheZurueck(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Klaerungsstand fall = entscheidungen.zieheZurueck(id, version(ifMatch, null));
        return antwort(fall, KlaerungsfallAnsicht.of(fall));
    }

    @POST
    @Path("/{id}/bestaetigung")
    @Idempotent
    @APIResponseSchema(KlaerungsfallAnsicht.class)
    @Operation(
            operationId = "bestaetigeKlaerung",
            summary = "Bestätigt den Vorschlag einer anderen Person, mit allem, was rechtlich daraus folgt")
    public Response bestaetige(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var ergebnis = entscheidungen.bestaetige(id, version(ifMatch, null));
        return antwort(ergebnis.fall(), KlaerungsfallAnsicht.of(ergebnis));
    }

    /** A client that sends If-Match is protected; the lock protects the others. */
    private Consumer<Klaerungsstand> version(String ifMatch, JsonNode anfrage) {
        if (ifMatch == null) {
            return fall -> {};
        }
        return fall -> Versions.require(
                ifMatch,
                fall.version(),
                anfrage,
                json.valueToTree(fall.stehenderVorschlag()
                        .map(KlaerungsfallAnsicht.VorschlagAnsicht::of)
                        .orElse(null)));
    }

    private static Response antwort(Klaerungsstand fall, KlaerungsfallAnsicht ansicht) {
        return Response.ok(ansicht)
                .header(HttpHeaders.ETAG, Versions.etag(fall.version()))
                .build();
    }
}
