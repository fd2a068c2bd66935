package de.nahtlos.status.zustaendigkeit.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.rest.Versions;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
@Tag(name = "Zustaendigkeit")
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
    public RestResponse<List<ZustaendigkeitAnsicht>> zeige(
            @QueryParam("status") Aufenthaltsstatus status,
            @QueryParam("handlungsfeld") Handlungsfeld handlungsfeld,
            @QueryParam("stichtag") LocalDate stichtag) {
        Stream<Aufenthaltsstatus> gewaehlte =
                status == null ? Arrays.stream(Spalte.values()).map(Spalte::status) : Stream.of(status);
        Zustaendigkeitsmatrix matrix = zustaendigkeiten.am(stichtag);
        return mitVersion(
                zustaendigkeiten.version(),
                gewaehlte
                        .flatMap(gewaehlter -> ansichten(matrix, gewaehlter))
                        .filter(ansicht -> handlungsfeld == null || ansicht.handlungsfeld() == handlungsfeld)
                        .toList());
    }

    @GET
    @Path("/uebergang")
    @Operation(
            operationId = "vergleicheZustaendigkeiten",
            summary = "Zeigt, wer bei einem Statuswechsel ausscheidet, hinzukommt und bleibt")
    public UebergangAnsicht uebergang(
            @QueryParam("von") @NotNull Aufenthaltsstatus von,
            @QueryParam("nach") @NotNull Aufenthaltsstatus nach,
            @QueryParam("stichtag") LocalDate stichtag) {
        return UebergangAnsicht.of(zustaendigkeiten.uebergang(von, nach, stichtag));
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
    public RestResponse<List<ZustaendigkeitAnsicht>> setze(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MatrixAnfrage anfrage) {
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

    private static RestResponse<List<ZustaendigkeitAnsicht>> mitVersion(
            long version, List<ZustaendigkeitAnsicht> ansichten) {
        return RestResponse.ResponseBuilder.ok(ansichten)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }
}
