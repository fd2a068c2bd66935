package de.nahtlos.status.auskunft.rest;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.auskunft.Personenauskunft;
import de.nahtlos.status.auskunft.Personensuche;
import de.nahtlos.status.auskunft.Personensuche.Suchbegriffe;
import de.nahtlos.status.auskunft.Personensuche.Treffer;
import de.nahtlos.status.zugriff.Rollen;
import de.nahtlos.status.zugriff.Sichtwahl;
import de.nahtlos.status.zugriff.Sichtwahl.Zugriff;
import de.nahtlos.status.zugriff.Zugriffsprotokoll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds persons and shows them in the view of the caller's role and purpose; every access is logged. */
@Path("/api/v1/personen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personen")
public class PersonenAnfrageResource {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    private final Personensuche suche;
    private final Personenauskunft auskunft;
    private final Ansichten ansichten;
    private final Sichtwahl sichtwahl;
    private final Zugriffsprotokoll protokoll;

    PersonenAnfrageResource(
            Personensuche suche,
            Personenauskunft auskunft,
            Ansichten ansichten,
            Sichtwahl sichtwahl,
            Zugriffsprotokoll protokoll) {
        this.suche = suche;
        this.auskunft = auskunft;
        this.ansichten = ansichten;
        this.sichtwahl = sichtwahl;
        this.protokoll = protokoll;
    }

    /** Body of the search; every criterion may be left out, but not all. */
    public record Suche(
            @SingleLine String name,
            LocalDate geburtsdatum,
            @SingleLine(max = 40) String azrNummer,
            @Pattern(regexp = CODE) String status,
            @Pattern(regexp = CODE) String rechtskreis,
            @Pattern(regexp = CODE) String zweck,
            @Min(1) @Max(Page.MAX_LIMIT) Integer limit,
            @Size(max = 500) String cursor) {}

    /** Body of the query by ids. */
    public record Abfrage(
            @NotNull @Size(max = 200) List<@NotNull UUID> ids,
            @Pattern(regexp = CODE) String zweck) {}

    @POST
    @Path("/suche")
    @RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML, Rollen.UNT})
    @Transactional
    @Operation(operationId = "suchePersonen", summary = "Findet Personen, die ähnlichsten zuerst")
    public Page<Personansicht> suche(@NotNull @Valid Suche gesucht) {
        Zugriff zugriff = sichtwahl.waehle(gesucht.zweck());
        Treffer nach = Cursor.decode(
                        gesucht.cursor(),
                        teile -> new Treffer(UUID.fromString(teile.get(1)), new BigDecimal(teile.get(0))))
                .orElse(null);
        int limit = gesucht.limit() == null ? Integer.parseInt(Page.DEFAULT_LIMIT) : gesucht.limit();
        List<Treffer> treffer = suche.finde(begriffe(gesucht), nach, limit + 1);
        List<UUID> gezeigte = treffer.stream().limit(limit).map(Treffer::id).toList();
        Map<UUID, Personansicht> gezeigt = ansichten(zugriff, gezeigte);
        return Page.of(treffer, limit, t -> gezeigt.get(t.id()), t -> Cursor.encode(t.naehe(), t.id()));
    }

    @POST
    @Path("/abfrage")
    @RolesAllowed({Rollen.LOT, Rollen.FML, Rollen.UNT, Rollen.DIENST_FALL, Rollen.DIENST_UNTERBRINGUNG})
    @Transactional
    @Operation(
            operationId = "fragePersonenAb",
            summary = "Zeigt Personen in der Sicht der Rolle; unbekannte werden ausgelassen")
    public List<Personansicht> abfrage(@NotNull @Valid Abfrage abfrage) {
        return List.copyOf(
                ansichten(sichtwahl.waehle(abfrage.zweck()), abfrage.ids()).values());
    }

    private Map<UUID, Personansicht> ansichten(Zugriff zugriff, List<UUID> ids) {
        var staende = auskunft.staende(ids);
        var gezeigte = staende.stream().map(stand -> stand.person().id()).toList();
        protokoll.halteFest(zugriff, gezeigte);
        Function<de.nahtlos.status.auskunft.Personenstand, Personansicht> ansicht =
                ansichten.in(zugriff.sicht(), gezeigte);
        return staende.stream()
                .collect(Collectors.toMap(
                        stand -> stand.person().id(), ansicht, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private static Suchbegriffe begriffe(Suche gesucht) {
        var begriffe = new Suchbegriffe(
                gesucht.name(), gesucht.geburtsdatum(), gesucht.azrNummer(), gesucht.status(), gesucht.rechtskreis());
        if (begriffe.equals(new Suchbegriffe(null, null, null, null, null))) {
            throw Problems.badField("/name", "Bitte mindestens einen Suchbegriff angeben.");
        }
        return begriffe;
    }
}
