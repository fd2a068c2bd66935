package de.nahtlos.status.ereignis.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.akte.Stornogrund;
import de.nahtlos.status.ereignis.Ereignisauskunft;
import de.nahtlos.status.ereignis.Ereignisrechte;
import de.nahtlos.status.ereignis.ErfasseEreignisHandler;
import de.nahtlos.status.ereignis.StorniereEreignis;
import de.nahtlos.status.ereignis.StorniereEreignisHandler;
import de.nahtlos.status.recht.ereignis.Ereignis;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records, lists and cancels the facts of a person. */
@Path("/api/v1/personen/{id}/ereignisse")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ereignisse")
public class EreignisResource {

    private final Ereignisformular formular;
    private final Ereignisrechte rechte;
    private final ErfasseEreignisHandler erfassung;
    private final StorniereEreignisHandler storno;
    private final Ereignisauskunft auskunft;

    EreignisResource(
            Ereignisformular formular,
            Ereignisrechte rechte,
            ErfasseEreignisHandler erfassung,
            StorniereEreignisHandler storno,
            Ereignisauskunft auskunft) {
        this.formular = formular;
        this.rechte = rechte;
        this.erfassung = erfassung;
        this.storno = storno;
        this.auskunft = auskunft;
    }

    /**
     * Body of a Storno.
     *
     * @param ersatz the fact that replaces the cancelled one: {@code {"typ", "datum", …}}
     */
    public record Storno(
            @NotNull Grund grund,
            @SingleLine(max = 2000) String text,
            @Schema(implementation = Ereigniseingabe.class) JsonNode ersatz) {

        /** Why one person cancels a fact. */
        public enum Grund {
            FALSCHES_DATUM,
            FALSCHE_PERSON,
            IRRTUM
        }

        Stornogrund stornogrund() {
            return Stornogrund.valueOf(grund.name());
        }
    }

    @POST
    @RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML})
    @Idempotent
    @APIResponseSchema(value = Ereignisantwort.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "Dieses Ereignis war schon erfasst; es bleibt bei dem vorhandenen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Ereignisantwort.class)))
    @Operation(operationId = "erfasseEreignis", summary = "Erfasst ein Ereignis mit allem, was rechtlich daraus folgt")
    public Response erfasse(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Ereigniseingabe.class))) @NotNull JsonNode anfrage) {
        Ereignis ereignis = formular.lies(anfrage, "");
        rechte.pruefeErfassen(ereignis.typ());
        return Ereignisantwort.of(erfassung.handle(id, ereignis));
    }

    @GET
    @RolesAllowed({Rollen.ABH, Rollen.LEI})
    @APIResponseSchema(EreignisAnsicht[].class)
    @Operation(operationId = "zeigeEreignisse", summary = "Zeigt alle erfassten Ereignisse, auch stornierte")
    public List<Map<String, Object>> zeige(@PathParam("id") UUID id) {
        return auskunft.derPerson(id).stream().map(EreignisAnsicht::of).toList();
    }

    @POST
    @Path("/{ereignisId}/storno")
    @RolesAllowed({Rollen.ABH, Rollen.LEI})
    @Idempotent
    @APIResponseSchema(Ereignisantwort.class)
    @Operation(
            operationId = "storniereEreignis",
            summary = "Storniert ein Ereignis und erfasst auf Wunsch das richtige an seiner Stelle")
    public Response storniere(
            @PathParam("id") UUID id, @PathParam("ereignisId") UUID ereignisId, @NotNull @Valid Storno anfrage) {
        Ereignis ersatz = null;
        if (anfrage.ersatz() != null && !anfrage.ersatz().isNull()) {
            ersatz = formular.lies(anfrage.ersatz(), "/ersatz");
            rechte.pruefeErfassen(ersatz.typ());
        }
        var befehl = new StorniereEreignis(id, ereignisId, anfrage.stornogrund(), anfrage.text(), ersatz);
        return Ereignisantwort.stornoOf(storno.handle(befehl));
    }
}
