package de.nahtlos.fall.abwesenheit.rest;

import de.nahtlos.fall.abwesenheit.Abwesenheit;
import de.nahtlos.fall.abwesenheit.AbwesenheitHandler;
import de.nahtlos.fall.abwesenheit.Abwesenheiten;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.SingleLine;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Absences of a Lotse. */
@Path("/api/v1/lotsen/{name}/abwesenheiten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Rollen.LEITUNG)
@Tag(name = "Auslastung")
public class AbwesenheitResource {

    private final AbwesenheitHandler handler;
    private final Abwesenheiten abwesenheiten;

    AbwesenheitResource(AbwesenheitHandler handler, Abwesenheiten abwesenheiten) {
        this.handler = handler;
        this.abwesenheiten = abwesenheiten;
    }

    /**
     * A new absence.
     *
     * @param vertretung user name of who sees and works the Faelle meanwhile
     * @param bis last day; null if it is not known yet
     */
    public record NeueAbwesenheit(
            @NotNull @SingleLine String vertretung, @NotNull LocalDate von, LocalDate bis) {}

    /** @param am last day of the absence */
    public record Ende(@NotNull LocalDate am) {}

    /** An absence. */
    public record AbwesenheitView(UUID id, String lotse, String vertretung, LocalDate von, LocalDate bis) {
        static AbwesenheitView of(Abwesenheit abwesenheit) {
            return new AbwesenheitView(
                    abwesenheit.id(),
                    abwesenheit.lotse(),
                    abwesenheit.vertretung(),
                    abwesenheit.von(),
                    abwesenheit.bis().orElse(null));
        }
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = AbwesenheitView.class, responseCode = "201")
    @Operation(
            operationId = "meldeAbwesenheit",
            summary = "A Lotse is away: the deputy sees and works the Faelle meanwhile",
            description = "One absence at a time; an overlap gives 409.")
    public Response melde(@PathParam("name") @SingleLine String name, @NotNull @Valid NeueAbwesenheit neu) {
        Abwesenheit abwesenheit = handler.melde(name, neu.vertretung(), neu.von(), neu.bis());
        return Response.created(URI.create("/api/v1/lotsen/-/abwesenheiten/" + abwesenheit.id()))
                .entity(AbwesenheitView.of(abwesenheit))
                .build();
    }

    @GET
    @Operation(operationId = "listeAbwesenheiten", summary = "The absences of a Lotse, the newest first")
    public List<AbwesenheitView> liste(@PathParam("name") @SingleLine String name) {
        return abwesenheiten.von(name).stream().map(AbwesenheitView::of).toList();
    }

    @POST
    @Path("/{id}/ende")
    @Idempotent
    @Operation(operationId = "beendeAbwesenheit", summary = "The Lotse is back")
    public AbwesenheitView beende(
            @PathParam("name") @SingleLine String name, @PathParam("id") UUID id, @NotNull @Valid Ende ende) {
        return AbwesenheitView.of(handler.beende(name, id, ende.am()));
    }
}
