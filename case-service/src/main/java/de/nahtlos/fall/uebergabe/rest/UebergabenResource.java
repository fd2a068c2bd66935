package de.nahtlos.fall.uebergabe.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.fall.uebergabe.StelleVieleBereit;
import de.nahtlos.fall.uebergabe.StelleVieleBereitHandler;
import de.nahtlos.fall.uebergabe.StelleVieleBereitHandler.Ergebnis;
import de.nahtlos.fall.uebergabe.Uebergabe;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many Uebergaben at once. */
@Path("/api/v1/uebergaben/bereitstellung")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uebergabe")
public class UebergabenResource {

    private final StelleVieleBereitHandler handler;

    UebergabenResource(StelleVieleBereitHandler handler) {
        this.handler = handler;
    }

    /** @param ergebnisse one per Uebergang, in the order of the request */
    public record Sammelergebnis(List<Zeile> ergebnisse) {}

    /**
     * What became of one Uebergang.
     *
     * @param status HTTP status that a single request would have got
     * @param uebergabeId the Uebergabe; those of one household share it
     * @param problem why it failed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Zeile(int index, UUID uebergangId, int status, UUID uebergabeId, Fehlschlag problem) {

        static Zeile of(int index, Ergebnis ergebnis) {
            int status = ergebnis.problem() == null ? 201 : ergebnis.problem().getStatusCode();
            UUID uebergabeId =
                    Optional.ofNullable(ergebnis.uebergabe()).map(Uebergabe::id).orElse(null);
            return new Zeile(
                    index,
                    ergebnis.uebergangId(),
                    status,
                    uebergabeId,
                    Optional.ofNullable(ergebnis.problem()).map(Fehlschlag::of).orElse(null));
        }
    }

    /** @param fehlt codes of what is missing, if that is the reason */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fehlschlag(String type, String title, String detail, Object fehlt) {

        static Fehlschlag of(Problem problem) {
            return new Fehlschlag(
                    problem.getType().toString(),
                    problem.getTitle(),
                    problem.getDetail(),
                    problem.getParameters().get("fehlt"));
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.LEITUNG)
    @Operation(
            operationId = "stelleVieleUebergabenBereit",
            summary = "Makes and provides the Uebergaben of many Uebergaenge, one per household",
            description = "Answers with one result per Uebergang; what fails does not hold up the rest.")
    public Sammelergebnis stelleBereit(@NotNull @Valid StelleVieleBereit befehl) {
        List<Ergebnis> ergebnisse = handler.handle(befehl);
        return new Sammelergebnis(IntStream.range(0, ergebnisse.size())
                .mapToObj(index -> Zeile.of(index, ergebnisse.get(index)))
                .toList());
    }
}
