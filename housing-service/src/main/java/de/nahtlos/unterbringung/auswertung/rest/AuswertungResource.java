package de.nahtlos.unterbringung.auswertung.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.auswertung.Auswertungen;
import de.nahtlos.unterbringung.belegung.Zeitraum;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures, as JSON or as a table. */
@Path("/api/v1/auswertungen")
@RolesAllowed({"unterbringung", "integrationsmanagement"})
@Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
@Tag(name = "Auswertung")
public class AuswertungResource {

    private static final int HOECHSTENS_TAGE = 366;
    private static final String TABELLE = " Mit Accept: text/csv als Tabelle.";
    private static final List<String> KLASSEN = List.of("Ab Tag", "Bis Tag", "Personen");

    private final Auswertungen auswertungen;
    private final Caller caller;
    private final Clock clock;

    AuswertungResource(Auswertungen auswertungen, Caller caller, Clock clock) {
        this.auswertungen = auswertungen;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/belegung")
    @APIResponseSchema(AuslastungView.class)
    @Operation(
            operationId = "zeigeAuslastung",
            summary = "Plätze, gesperrt, belegt und frei an jedem Tag",
            description =
                    "Höchstens 366 Tage. Das Integrationsmanagement sieht die ganze Kommune und keine Zahl unter 5."
                            + TABELLE)
    public Response belegung(
            @QueryParam("von") @NotNull LocalDate von,
            @QueryParam("bis") @NotNull LocalDate bis,
            @Parameter(description = "Nur für die Unterbringung") @QueryParam("gemeinde") String gemeinde,
            @Parameter(description = "Id der Unterkunft; nur für die Unterbringung") @QueryParam("unterkunft")
                    UUID unterkunft,
            @Context HttpHeaders headers) {
        if (bis.isBefore(von) || von.plusDays(HOECHSTENS_TAGE).isBefore(bis.plusDays(1))) {
            throw Problems.badField("/bis", "Nicht vor von und höchstens " + HOECHSTENS_TAGE + " Tage.");
        }
        boolean einzelne = !nurZahlen();
        var view = AuslastungView.of(
                auswertungen.auslastung(
                        Zeitraum.vonBis(von, bis),
                        Anfrage.gemeinde(gemeinde).filter(it -> einzelne),
                        Optional.ofNullable(unterkunft).filter(it -> einzelne)),
                nurZahlen());
        return Csv.antwort(headers, view, List.of("Tag", "Plätze", "Gesperrt", "Belegt", "Frei"), view.zeilen());
    }

    @GET
    @Path("/aufenthaltsdauer")
    @APIResponseSchema(KlassenView.class)
    @Operation(
            operationId = "zeigeAufenthaltsdauer",
            summary = "Wie lange die Untergebrachten ohne Unterbrechung hier wohnen",
            description = "Ein Umzug innerhalb der Kommune beginnt nicht neu." + TABELLE)
    public Response aufenthaltsdauer(@QueryParam("stichtag") LocalDate stichtag, @Context HttpHeaders headers) {
        var view = KlassenView.of(tag(stichtag), auswertungen.aufenthaltsdauer(tag(stichtag)), nurZahlen());
        return Csv.antwort(headers, view, KLASSEN, view.zeilen());
    }

    @GET
    @Path("/auszugsstau")
    @APIResponseSchema(KlassenView.class)
    @Operation(
            operationId = "zeigeAuszugsstau",
            summary = "Wie lange die noch laufenden Auszüge am Stichtag überfällig sind",
            description = "Gezählt wird, was heute noch läuft." + TABELLE)
    public Response auszugsstau(@QueryParam("stichtag") LocalDate stichtag, @Context HttpHeaders headers) {
        var view = KlassenView.of(tag(stichtag), auswertungen.auszugsstau(tag(stichtag)), nurZahlen());
        return Csv.antwort(headers, view, KLASSEN, view.zeilen());
    }

    @GET
    @Path("/segregation")
    @APIResponseSchema(SegregationView.class)
    @Operation(
            operationId = "zeigeSegregation",
            summary = "Segregationsindex der Untergebrachten über die Sozialräume",
            description = "0 = gleichmäßig, 1 = ungleichmäßig verteilt (Duncan und Duncan 1955): die halbe Summe der"
                    + " Abstände zwischen dem Anteil an den Untergebrachten und dem Anteil an den übrigen Einwohnern."
                    + TABELLE)
    public Response segregation(@QueryParam("stichtag") LocalDate stichtag, @Context HttpHeaders headers) {
        var view = SegregationView.of(tag(stichtag), auswertungen.segregation(tag(stichtag)), nurZahlen());
        return Csv.antwort(
                headers, view, List.of("Sozialraum", "Untergebracht", "Einwohner", "Beitrag"), view.zeilen());
    }

    private LocalDate tag(LocalDate stichtag) {
        return stichtag == null ? LocalDate.now(clock) : stichtag;
    }

    private boolean nurZahlen() {
        return !caller.hasRole("unterbringung");
    }
}
