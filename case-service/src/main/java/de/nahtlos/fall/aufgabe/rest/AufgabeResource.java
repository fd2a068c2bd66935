package de.nahtlos.fall.aufgabe.rest;

import de.nahtlos.fall.aufgabe.AufgabeHandler;
import de.nahtlos.fall.aufgabe.AufgabeRepository;
import de.nahtlos.fall.aufgabe.AufgabeRepository.Meine;
import de.nahtlos.fall.aufgabe.AufgabeRepository.Position;
import de.nahtlos.fall.aufgabe.Zeitraum;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.idempotency.Idempotent;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tasks: the list and the doing. */
@Path("/api/v1/aufgaben")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Aufgabe")
public class AufgabeResource {

    private final AufgabeHandler handler;
    private final AufgabeRepository aufgaben;
    private final Fallzugriff zugriff;
    private final Clock clock;

    AufgabeResource(AufgabeHandler handler, AufgabeRepository aufgaben, Fallzugriff zugriff, Clock clock) {
        this.handler = handler;
        this.aufgaben = aufgaben;
        this.zugriff = zugriff;
        this.clock = clock;
    }

    /** Whose tasks: the own ones, or all that the caller sees. */
    public enum Zustaendig {
        ich,
        alle
    }

    /** @param vermerk what is to be noted; optional */
    public record Erledigung(@Size(max = 2000) String vermerk) {}

    @GET
    @Operation(
            operationId = "listeAufgaben",
            summary = "What is open or to be reviewed, the next Frist first",
            description =
                    "A Lotse sees the tasks of own and deputised Faelle. zustaendig=ich leaves out what others have to do;"
                            + " zeitraum is one of UEBERFAELLIG, HEUTE, WOCHE (Monday to Sunday).")
    public Page<AufgabeView> liste(
            @QueryParam("zustaendig") Zustaendig zustaendig,
            @QueryParam("zeitraum") Zeitraum zeitraum,
            @QueryParam("faelligBis") LocalDate faelligBis,
            @QueryParam("eigene") Boolean eigene,
            @QueryParam("fall") UUID fall,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var nach =
                Cursor.decode(cursor, keys -> new Position(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        LocalDate heute = LocalDate.now(clock);
        var auswahl = new AufgabeRepository.Auswahl(
                zugriff.nurVon(),
                zustaendig == Zustaendig.ich ? meine() : null,
                zeitraum == null ? null : zeitraum.ab(heute),
                zeitraum == null ? faelligBis : zeitraum.bis(heute, faelligBis),
                eigene,
                fall,
                nach.orElse(null));
        return Page.of(
                aufgaben.liste(auswahl, limit),
                limit,
                AufgabeView::of,
                aufgabe -> Cursor.encode(aufgabe.auftrag().frist(), aufgabe.id()));
    }

    private Meine meine() {
        return zugriff.siehtAlle() ? new Meine(Rollen.LEITUNG, null) : new Meine(Rollen.LOTSE, zugriff.ich());
    }

    @POST
    @Path("/{id}/erledigung")
    @Idempotent
    @Operation(operationId = "erledigeAufgabe", summary = "Done, or reviewed if it was done before")
    public AufgabeView erledige(@PathParam("id") UUID id, @Valid Erledigung erledigung) {
        return AufgabeView.of(handler.erledige(id, erledigung == null ? null : erledigung.vermerk()));
    }
}
