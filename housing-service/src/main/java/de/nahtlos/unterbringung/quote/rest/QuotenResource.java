package de.nahtlos.unterbringung.quote.rest;

import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.unterbringung.quote.Quoten;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quota of the Gemeinden of the caller's Kommune. */
@Path("/api/v1/quoten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Zuweisung")
public class QuotenResource {

    private final Quoten quoten;
    private final Caller caller;
    private final Clock clock;

    QuotenResource(Quoten quoten, Caller caller, Clock clock) {
        this.quoten = quoten;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"unterbringung", "integrationsmanagement", "fallmanagement-leitung"})
    @Operation(
            operationId = "zeigeQuoten",
            summary = "Soll und Ist der Gemeinden je Monat eines Jahres",
            description = "Das Soll des Kreises wird nach dem Schlüssel auf die Gemeinden verteilt (Sainte-Laguë,"
                    + " über die Monate fortlaufend). Das Integrationsmanagement sieht keine Zahlen unter 5.")
    public QuotenView zeige(
            @Parameter(description = "Ohne Angabe das laufende") @QueryParam("jahr") @Min(1990) @Max(2199) Integer jahr) {
        YearMonth jetzt = YearMonth.now(clock);
        int gefragt = jahr == null ? jetzt.getYear() : jahr;
        var monate = IntStream.rangeClosed(1, 12)
                .mapToObj(monat -> YearMonth.of(gefragt, monat))
                .filter(it -> gefragt != jetzt.getYear() || !it.isAfter(jetzt))
                .toList();
        return caller.hasRole("integrationsmanagement")
                ? QuotenView.zahlen(gefragt, quoten.quoten(monate))
                : QuotenView.voll(gefragt, quoten.quoten(monate));
    }

    @PUT
    @Path("/schluessel")
    @RolesAllowed("unterbringung")
    @Operation(
            operationId = "setzeVerteilschluessel",
            summary = "Der Schlüssel, nach dem der Kreis von einem Monat an verteilt",
            description = "Ersetzt den Schlüssel ab diesem Monat ganz. Mit jedem Schlüssel beginnt die Verteilung neu.")
    public QuotenEingaben.Schluessel setzeSchluessel(@NotNull @Valid QuotenEingaben.Schluessel eingabe) {
        quoten.setze(eingabe.schluessel());
        return eingabe;
    }

    @PUT
    @Path("/soll")
    @RolesAllowed("unterbringung")
    @Operation(operationId = "setzeAufnahmesoll", summary = "Wie viele Personen die Kommune in einem Monat aufnimmt")
    public QuotenEingaben.Soll setzeSoll(@NotNull @Valid QuotenEingaben.Soll eingabe) {
        quoten.setzeSoll(eingabe.geprueft().monat(), eingabe.personen());
        return eingabe;
    }
}
