package de.nahtlos.fall.auslastung.rest;

import de.nahtlos.fall.auslastung.Auslastung;
import de.nahtlos.fall.auslastung.Last;
import de.nahtlos.fall.auslastung.Lotsenvorschlag;
import de.nahtlos.fall.fall.Intensitaet;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caseload of the Lotsen. */
@Path("/api/v1/auslastung")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.LEITUNG)
@Tag(name = "Auslastung")
public class AuslastungResource {

    private static final Pattern SPRACHE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Auslastung auslastung;

    AuslastungResource(Auslastung auslastung) {
        this.auslastung = auslastung;
    }

    /**
     * The caseload of a Lotse.
     *
     * @param faelle number of open Faelle
     * @param jeIntensitaet the same per intensity
     * @param last weighted sum, in points
     * @param grenze points that are sound for the working time
     */
    public record AuslastungView(
            String lotse,
            List<String> sprachen,
            long faelle,
            Map<Intensitaet, Long> jeIntensitaet,
            int last,
            int grenze,
            boolean ueberlastet,
            boolean abwesend) {

        static AuslastungView of(Last last) {
            return new AuslastungView(
                    last.lotse(),
                    last.sprachen(),
                    last.anzahl(),
                    last.faelle(),
                    last.last(),
                    last.grenze(),
                    last.ueberlastet(),
                    last.abwesend());
        }
    }

    /**
     * Who could take another Fall.
     *
     * @param lotse the best candidate; null if nobody is there
     * @param sprichtSprache whether the best candidate speaks the language asked for
     * @param kandidaten all who are there, the best first
     */
    public record Vorschlag(String lotse, boolean sprichtSprache, List<AuslastungView> kandidaten) {}

    @GET
    @Operation(
            operationId = "zeigeAuslastung",
            summary = "What every Lotse carries, weighted by intensity",
            description = "Weights and limit are settings of the Kommune; the limit follows the working time.")
    public List<AuslastungView> zeige() {
        return auslastung.alle().stream().map(AuslastungView::of).toList();
    }

    @GET
    @Path("/vorschlag")
    @Operation(
            operationId = "schlageLotseVor",
            summary = "The least loaded Lotse, one who speaks the language first",
            description = "Who is away is not proposed; who has reached the limit comes last. A human assigns.")
    public Vorschlag schlageVor(@QueryParam("sprache") String sprache) {
        Optional<String> gefragt = Optional.ofNullable(sprache).filter(text -> !text.isBlank());
        if (gefragt.filter(text -> !SPRACHE.matcher(text).matches()).isPresent()) {
            throw Problems.badField("/sprache", "Bitte eine Sprache nach BCP 47, etwa ar.");
        }
        List<Last> kandidaten = Lotsenvorschlag.kandidaten(auslastung.alle(), gefragt);
        Optional<Last> bester = kandidaten.stream().findFirst();
        return new Vorschlag(
                bester.map(Last::lotse).orElse(null),
                bester.filter(last -> gefragt.map(last::spricht).orElse(false)).isPresent(),
                kandidaten.stream().map(AuslastungView::of).toList());
    }
}
