package de.nahtlos.status.stapel.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.stapel.Modus;
import de.nahtlos.status.stapel.Stapel;
import de.nahtlos.status.stapel.Zeile;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Facts in bulk, one per line, in and out as NDJSON. */
@Path(StapelResource.PFAD)
@Tag(name = "Ereignisse")
public class StapelResource {

    /** Where it is found. */
    static final String PFAD = "/api/v1/ereignisse/stapel";

    /** Newline-delimited JSON. */
    static final String NDJSON = "application/x-ndjson";

    private final Stapel stapel;
    private final Zeilenformular formular;
    private final CurrentTenant kommune;
    private final ObjectWriter json;

    StapelResource(Stapel stapel, Zeilenformular formular, CurrentTenant kommune, ObjectMapper json) {
        this.stapel = stapel;
        this.formular = formular;
        this.kommune = kommune;
        this.json = json.writerFor(Zeilenantwort.class);
    }

    @POST
    @RolesAllowed(Rollen.ABH)
    @Consumes({NDJSON, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(NDJSON)
    @Operation(
            operationId = "verarbeiteStapel",
            summary = "Prüft oder übernimmt viele Ereignisse, eines je Zeile, mit einer Antwort je Zeile",
            description = "Je Zeile {personId oder azrNummer, typ, datum, …}; je Zeile eine Antwort {index, status,"
                    + " ereignisId?, problem?}. Eine fehlerhafte Zeile hält die anderen nicht auf. Noch einmal gesendet"
                    + " hat ein Stapel keine weitere Wirkung.")
    @APIResponse(
            responseCode = "200",
            description = "Eine Antwort je Zeile, in ihrer Reihenfolge",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response verarbeite(
            @QueryParam("modus") @NotNull Modus modus,
            @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
                    InputStream zeilen)
            throws IOException {
        kommune.requireKey();
        Antwortablage antworten = new Antwortablage(json);
        try {
            stapel.verarbeite(gelesen(zeilen), modus, urteil -> antworten.nimm(Zeilenantwort.of(urteil)));
            return Response.ok(antworten).build();
        } catch (RuntimeException e) {
            antworten.close();
            throw e;
        }
    }

    private Iterator<Zeile> gelesen(InputStream eingang) {
        Zeilenleser leser = new Zeilenleser(eingang, Zeilenformular.LAENGSTE_ZEILE);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return leser.hasNext();
            }

            @Override
            public Zeile next() {
                return formular.lies(leser.next());
            }
        };
    }
}
