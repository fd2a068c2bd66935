package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.status.auskunft.Personenauskunft;
import de.nahtlos.status.person.AenderePersonHandler;
import de.nahtlos.status.person.Person;
import de.nahtlos.status.person.RegistrierePersonHandler;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registers, shows and edits persons. */
@Path("/api/v1/personen")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.ABH, Rollen.LEI})
@Tag(name = "Personen")
public class PersonResource {

    private final RegistrierePersonHandler registrierung;
    private final AenderePersonHandler aenderung;
    private final Personenauskunft auskunft;
    private final MergePatch mergePatch;

    PersonResource(
            RegistrierePersonHandler registrierung,
            AenderePersonHandler aenderung,
            Personenauskunft auskunft,
            MergePatch mergePatch) {
        this.registrierung = registrierung;
        this.aenderung = aenderung;
        this.auskunft = auskunft;
        this.mergePatch = mergePatch;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = RegistrierteAnsicht.class, responseCode = "201")
    @Operation(operationId = "registrierePerson", summary = "Registriert eine Person")
    public Response registriere(@NotNull @Valid NeuePerson neue) {
        var ergebnis = registrierung.handle(neue.befehl());
        Person person = ergebnis.person();
        var ansicht = new RegistrierteAnsicht(
                VollAnsicht.of(auskunft.stand(person)), Hinweis.dubletten(ergebnis.moeglicheDubletten()));
        return Response.created(URI.create("/api/v1/personen/" + person.id()))
                .header(HttpHeaders.ETAG, Versions.etag(person.version()))
                .entity(ansicht)
                .build();
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(VollAnsicht.class)
    @Operation(operationId = "zeigePerson", summary = "Zeigt eine Person mit Status und Rechtskreis von heute")
    public Response zeige(@PathParam("id") UUID id) {
        return antwort(VollAnsicht.of(auskunft.require(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Transactional
    @APIResponseSchema(VollAnsicht.class)
    @Operation(
            operationId = "aenderePerson",
            summary = "Ändert Namen, Kontakt, Anschrift, Sprachen oder Merkmale (JSON Merge Patch, RFC 7396)")
    public Response aendere(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = PersonAenderung.class))) @NotNull JsonNode patch) {
        Person person = aenderung.handle(id, jetzige -> mergePatch.anwenden(jetzige, ifMatch, patch));
        return antwort(VollAnsicht.of(auskunft.stand(person)));
    }

    private static Response antwort(VollAnsicht ansicht) {
        return Response.ok(ansicht)
                .header(HttpHeaders.ETAG, Versions.etag(ansicht.version()))
                .build();
    }
}
