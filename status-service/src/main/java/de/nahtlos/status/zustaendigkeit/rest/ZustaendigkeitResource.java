package de.nahtlos.status.zustaendigkeit.rest;

import static de.nahtlos.status.eingabe.Parameter.pflicht;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.status.eingabe.Parameter;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.zugriff.Rollen;
import de.nahtlos.status.zustaendigkeit.Handlungsfeld;
import de.nahtlos.status.zustaendigkeit.Matrixversion;
import de.nahtlos.status.zustaendigkeit.Spalte;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeiten;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeitsmatrix;
import de.nahtlos.status.zustaendigkeit.rest.ZustaendigkeitAnsicht.UebergangAnsicht;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows and sets who is responsible in which status, and what a change of the status means. */
@Path("/api/v1/zustaendigkeiten")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Rollen.ABH,
    Rollen.LEI,
    Rollen.LOT,
    Rollen.FML,
    Rollen.UNT,
    Rollen.MAN,
    Rollen.DSB,
    Rollen.REG,
    Rollen.DIENST_FALL,
    Rollen.DIENST_UNTERBRINGUNG
})
@Tag(name = "Zuständigkeit")
public class ZustaendigkeitResource {

    private final Zustaendigkeiten zustaendigkeiten;
    private final ObjectMapper json;

    ZustaendigkeitResource(Zustaendigkeiten zustaendigkeiten, ObjectMapper json) {
        this.zustaendigkeiten = zustaendigkeiten;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "zeigeZustaendigkeiten",
            summary =
                    "Zeigt die Zuständigkeitsmatrix eines Tages, auf Wunsch nur für einen Status oder ein Handlungsfeld")
    public Response zeige(
            @QueryParam("status") String status,
            @QueryParam("handlungsfeld") String handlungsfeld,
            @QueryParam("stichtag") String stichtag) {
        Handlungsfeld feld = Parameter.code("handlungsfeld", handlungsfeld, Handlungsfeld.class)
                .orElse(null);
        List<Aufenthaltsstatus> gewaehlte = Parameter.code("status", status, Aufenthaltsstatus.class)
                .map(List::of)
                .orElseGet(
                        () -> Arrays.stream(Spalte.values()).map(Spalte::status).toList());
        Zustaendigkeitsmatrix matrix =
                zustaendigkeiten.am(Parameter.tag("stichtag", stichtag).orElse(null));
        return mitVersion(
                zustaendigkeiten.version(),
                gewaehlte.stream()
                        .flatMap(gewaehlter -> ansichten(matrix, gewaehlter))
                        .filter(ansicht -> feld == null || ansicht.handlungsfeld() == feld)
                        .toList());
    }

    @GET
    @Path("/uebergang")
    @Operation(
            operationId = "vergleicheZustaendigkeiten",
            summary = "Zeigt, wer bei einem Statuswechsel ausscheidet, hinzukommt und bleibt")
    public UebergangAnsicht uebergang(
            @QueryParam("von") String von, @QueryParam("nach") String nach, @QueryParam("stichtag") String stichtag) {
        return UebergangAnsicht.of(zustaendigkeiten.uebergang(
                pflicht("von", Parameter.code("von", von, Aufenthaltsstatus.class)),
                pflicht("nach", Parameter.code("nach", nach, Aufenthaltsstatus.class)),
                Parameter.tag("stichtag", stichtag).orElse(null)));
    }

    @GET
    @Path("/versionen")
    @RolesAllowed({Rollen.REG, Rollen.DSB})
    @Operation(
            operationId = "zeigeZustaendigkeitsversionen",
            summary = "Zeigt, wann welche Matrix gesetzt wurde, die neueste zuerst")
    public List<Matrixversion> versionen() {
        return zustaendigkeiten.versionen();
    }

    @PUT
    @RolesAllowed(Rollen.REG)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setzeZustaendigkeiten",
            summary = "Setzt die ganze Zuständigkeitsmatrix der Kommune ab einem Tag; frühere bleiben im Verlauf")
    public Response setze(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MatrixAnfrage anfrage) {
        Zustaendigkeitsmatrix matrix = anfrage.matrix();
        Matrixversion neue = zustaendigkeiten.setze(
                anfrage.gueltigAb(),
                matrix,
                version -> Versions.require(ifMatch, version, json.createObjectNode(), json.createObjectNode()));
        return mitVersion(
                neue.version(),
                Arrays.stream(Spalte.values())
                        .flatMap(spalte -> ansichten(matrix, spalte.status()))
                        .toList());
    }

    private static Stream<ZustaendigkeitAnsicht> ansichten(Zustaendigkeitsmatrix matrix, Aufenthaltsstatus status) {
        return matrix.bei(status).stream().map(z -> ZustaendigkeitAnsicht.of(status, z));
    }

    private static Response mitVersion(long version, List<ZustaendigkeitAnsicht> ansichten) {
        return Response.ok(ansichten)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }
}
