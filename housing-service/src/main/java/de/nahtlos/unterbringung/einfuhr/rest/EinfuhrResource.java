package de.nahtlos.unterbringung.einfuhr.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.einfuhr.Bericht;
import de.nahtlos.unterbringung.einfuhr.FuehreBestandEinHandler;
import de.nahtlos.unterbringung.einfuhr.Modus;
import de.nahtlos.unterbringung.einfuhr.Unlesbar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The stock from an existing spreadsheet. */
@Path("/api/v1/bestand/einfuhr")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bestand")
public class EinfuhrResource {

    /** Comma or semicolon separated values. */
    static final String CSV = "text/csv";

    private static final int HOECHSTENS_BYTES = 8 * 1024 * 1024;

    private final FuehreBestandEinHandler handler;

    EinfuhrResource(FuehreBestandEinHandler handler) {
        this.handler = handler;
    }

    @POST
    @Consumes({CSV, MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "fuehreBestandEin",
            summary = "Unterkünfte, Einheiten und Plätze aus einer Tabelle (CSV)",
            description =
                    "UTF-8 oder Windows-1252, getrennt durch Semikolon oder Komma. Überschriften: Unterkunft, Art,"
                            + " Gemeindeschlüssel, Straße, PLZ, Ort, Einheit, Plätze; freiwillig Stadtteil, Merkmale, Betreiber,"
                            + " Vertrag von, Vertrag bis. Eine Zeile je Einheit. Fehlerhafte Zeilen werden mit Zeile, Spalte und"
                            + " Grund genannt und ausgelassen; die anderen werden übernommen. Noch einmal gesendet hat eine"
                            + " Datei keine weitere Wirkung.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Bericht fuehreEin(
            @Parameter(description = "PRUEFEN speichert nichts") @QueryParam("modus") @NotNull Modus modus,
            InputStream datei)
            throws IOException {
        byte[] inhalt = datei == null ? new byte[0] : datei.readNBytes(HOECHSTENS_BYTES + 1);
        if (inhalt.length > HOECHSTENS_BYTES) {
            throw Problems.ZU_GROSS.with("Höchstens 8 MiB.");
        }
        try {
            return handler.handle(inhalt, modus);
        } catch (Unlesbar e) {
            throw Problems.EINGABE_FEHLERHAFT.with(e.getMessage());
        }
    }
}
