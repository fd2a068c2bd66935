package de.nahtlos.status.regelwerk.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.recht.rechtskreis.Regel;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the rules by which the Rechtskreis is derived, so that a lawyer can check them. */
@Path("/api/v1/regelwerke")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML, Rollen.UNT, Rollen.MAN, Rollen.DSB, Rollen.REG})
@Tag(name = "Regelwerke")
public class RegelwerkResource {

    /**
     * A version in the list.
     *
     * @param geltend whether derivations use this version
     * @param regeln number of rules
     * @param nichtInKraft rules that are shipped, but not law
     */
    public record Eintrag(String version, boolean geltend, int regeln, List<String> nichtInKraft) {

        static Eintrag of(Regelwerk werk) {
            return new Eintrag(
                    werk.version(),
                    werk.version().equals(Regelwerk.geltendes().version()),
                    werk.regeln().size(),
                    werk.regeln().stream()
                            .filter(regel -> !regel.inKraft())
                            .map(Regel::id)
                            .toList());
        }
    }

    @GET
    @Operation(operationId = "zeigeRegelwerke", summary = "Zeigt die ausgelieferten Regelwerke, das neueste zuerst")
    public List<Eintrag> zeige() {
        return Regelwerk.alle().stream().map(Eintrag::of).toList();
    }

    @GET
    @Path("/{version}")
    @Operation(
            operationId = "zeigeRegelwerk",
            summary = "Zeigt ein Regelwerk: Regeln in ihrer Reihenfolge, mit Geltung, Rechtsgrundlage und Zweifeln")
    public RegelwerkAnsicht zeige(@PathParam("version") String version) {
        return Regelwerk.nach(version).map(RegelwerkAnsicht::of).orElseThrow(() -> Problems.notFound("Das Regelwerk"));
    }
}
