package de.nahtlos.unterbringung.zuweisung.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.person.Personeneinlass;
import de.nahtlos.unterbringung.zuweisung.HebeZuweisungAufHandler;
import de.nahtlos.unterbringung.zuweisung.WeisePersonenZuHandler;
import de.nahtlos.unterbringung.zuweisung.Zuweisung;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zuweisungen of the caller's Kommune. */
@Path("/api/v1/zuweisungen")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Zuweisung")
public class ZuweisungResource {

    private final WeisePersonenZuHandler zuweisen;
    private final HebeZuweisungAufHandler aufheben;
    private final Personeneinlass einlass;
    private final ZuweisungAnsicht ansicht;
    private final ObjectMapper json;

    ZuweisungResource(
            WeisePersonenZuHandler zuweisen,
            HebeZuweisungAufHandler aufheben,
            Personeneinlass einlass,
            ZuweisungAnsicht ansicht,
            ObjectMapper json) {
        this.zuweisen = zuweisen;
        this.aufheben = aufheben;
        this.einlass = einlass;
        this.ansicht = ansicht;
        this.json = json;
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = ZuweisungView.class, responseCode = "201")
    @Operation(
            operationId = "weisePersonenZu",
            summary = "Das Land weist Personen einer Gemeinde zu",
            description = "Alle oder keine. Eine Person ist zur selben Zeit einer Gemeinde zugewiesen.")
    public Response weiseZu(@NotNull @Valid ZuweisungEingaben.Neu eingabe) {
        var befehl = eingabe.befehl();
        var hinweise = einlass.pruefe(befehl.personen());
        var view = ansicht.eine(zuweisen.handle(befehl).id(), hinweise);
        return Response.created(URI.create("/api/v1/zuweisungen/" + view.id()))
                .header("ETag", Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listeZuweisungen", summary = "Zuweisungen, späteste Ankunft zuerst, seitenweise")
    public Page<ZuweisungView> liste(
            @QueryParam("gemeinde") String gemeinde,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return ansicht.seite(Anfrage.gemeinde(gemeinde), limit, cursor);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(ZuweisungView.class)
    @Operation(operationId = "zeigeZuweisung", summary = "Eine Zuweisung")
    public Response zeige(@PathParam("id") UUID id) {
        return antwort(id);
    }

    @POST
    @Idempotent
    @Path("/{id}/aufhebung")
    @APIResponseSchema(ZuweisungView.class)
    @Operation(
            operationId = "hebeZuweisungAuf",
            summary = "Eine Zuweisung gilt nicht mehr",
            description = "IRRTUM: sie galt nie. UMVERTEILUNG, FORTZUG: sie gilt bis zum Tag vor am.")
    public Response hebeAuf(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ZuweisungEingaben.Aufhebung eingabe) {
        aufheben.handle(id, eingabe.grund(), eingabe.am(), it -> verlangeVersion(ifMatch, it, eingabe));
        return antwort(id);
    }

    /** A client that sends If-Match is protected; the lock and the state protect the others. */
    private void verlangeVersion(String ifMatch, Zuweisung jetzt, ZuweisungEingaben.Aufhebung eingabe) {
        if (ifMatch != null) {
            Map<String, Object> werte = new HashMap<>();
            werte.put("grund", jetzt.aufhebungsgrund().orElse(null));
            werte.put("am", jetzt.aufgehobenAm().orElse(null));
            Versions.require(ifMatch, jetzt.version(), json.valueToTree(eingabe), json.valueToTree(werte));
        }
    }

    private Response antwort(UUID id) {
        var view = ansicht.eine(id, List.of());
        return Response.ok(view).header("ETag", Versions.etag(view.version())).build();
    }
}
