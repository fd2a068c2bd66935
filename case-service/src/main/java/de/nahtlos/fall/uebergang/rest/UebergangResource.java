package de.nahtlos.fall.uebergang.rest;

import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.uebergang.Uebergang;
import de.nahtlos.fall.uebergang.UebergangRepository;
import de.nahtlos.fall.uebergang.UebergangRepository.Position;
import de.nahtlos.fall.uebergang.UebergangStatus;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uebergaenge: the worklist and the single one. */
@Path("/api/v1/uebergaenge")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Uebergang")
public class UebergangResource {

    private final UebergangRepository uebergaenge;
    private final Fallzugriff zugriff;
    private final Uebergangsansicht ansicht;

    UebergangResource(UebergangRepository uebergaenge, Fallzugriff zugriff, Uebergangsansicht ansicht) {
        this.uebergaenge = uebergaenge;
        this.zugriff = zugriff;
        this.ansicht = ansicht;
    }

    @GET
    @Operation(
            operationId = "listeUebergaenge",
            summary = "Uebergaenge, the next one first",
            description =
                    "ohneFall=true is the worklist of the Leitung. A Lotse sees those of own and deputised Faelle.")
    public Page<UebergangEintrag> liste(
            @QueryParam("ohneFall") Boolean ohneFall,
            @QueryParam("status") UebergangStatus status,
            @QueryParam("bis") LocalDate bis,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var nach =
                Cursor.decode(cursor, keys -> new Position(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        var auswahl = new UebergangRepository.Auswahl(zugriff.nurVon(), ohneFall, status, null, bis, nach.orElse(null));
        List<Uebergang> zeilen = uebergaenge.liste(auswahl, limit);
        return Page.of(
                ansicht.eintraege(zeilen),
                limit,
                eintrag -> eintrag,
                eintrag -> Cursor.encode(eintrag.wirksamAb(), eintrag.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "zeigeUebergang",
            summary = "One Uebergang with tasks, judged Massnahmen and the difference of responsibilities")
    public UebergangView zeige(@PathParam("id") UUID id) {
        return uebergaenge
                .find(id)
                .filter(uebergang -> zugriff.sieht(uebergang.fallId()))
                .map(ansicht::view)
                .orElseThrow(() -> Problems.notFound("Dieser Uebergang"));
    }
}
