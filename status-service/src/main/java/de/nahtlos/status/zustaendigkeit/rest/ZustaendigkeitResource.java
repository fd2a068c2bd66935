package de.nahtlos.status.zustaendigkeit.rest;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.zugriff.Rollen;
import de.nahtlos.status.zustaendigkeit.Handlungsfeld;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeiten;
import de.nahtlos.status.zustaendigkeit.Zustaendigkeitsmatrix.Uebergang;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows who is responsible in which status, and what a change of the status means. */
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

    /** One status for each column of the matrix. */
    private static final List<Aufenthaltsstatus> SPALTEN = List.of(
            Aufenthaltsstatus.ASYLSUCHENDER,
            Aufenthaltsstatus.ASYLBEWERBER,
            Aufenthaltsstatus.GEDULDET,
            Aufenthaltsstatus.ANERKANNT);

    private final Zustaendigkeiten zustaendigkeiten;

    ZustaendigkeitResource(Zustaendigkeiten zustaendigkeiten) {
        this.zustaendigkeiten = zustaendigkeiten;
    }

    /** One cell of the matrix, one unit. */
    public record Eintrag(Aufenthaltsstatus status, Handlungsfeld handlungsfeld, String organisationseinheit) {}

    @GET
    @Operation(
            operationId = "zeigeZustaendigkeiten",
            summary = "Zeigt die Zuständigkeitsmatrix, auf Wunsch nur für einen Status oder ein Handlungsfeld")
    public List<Eintrag> zeige(
            @QueryParam("status") Aufenthaltsstatus status, @QueryParam("handlungsfeld") Handlungsfeld handlungsfeld) {
        Stream<Aufenthaltsstatus> gewaehlte = status == null ? SPALTEN.stream() : Stream.of(status);
        return gewaehlte
                .flatMap(gewaehlter -> zustaendigkeiten.bei(gewaehlter).stream()
                        .filter(z -> handlungsfeld == null || z.handlungsfeld() == handlungsfeld)
                        .map(z -> new Eintrag(gewaehlter, z.handlungsfeld(), z.organisationseinheit())))
                .toList();
    }

    @GET
    @Path("/uebergang")
    @Operation(
            operationId = "vergleicheZustaendigkeiten",
            summary = "Zeigt, wer bei einem Statuswechsel ausscheidet, hinzukommt und bleibt")
    public Uebergang uebergang(
            @QueryParam("von") @NotNull Aufenthaltsstatus von, @QueryParam("nach") @NotNull Aufenthaltsstatus nach) {
        return zustaendigkeiten.uebergang(von, nach);
    }
}
