package de.nahtlos.fall.uebergabe.rest;

import de.nahtlos.fall.liste.Kleinzahl;
import de.nahtlos.fall.uebergabe.Abgleich;
import de.nahtlos.fall.uebergabe.Abgleich.Zeile;
import de.nahtlos.fall.uebergabe.Loeschung;
import de.nahtlos.fall.uebergabe.Uebergabe;
import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.fall.uebergang.UebergangRepository.Position;
import de.nahtlos.fall.uebergang.UebergangStatus;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.tenant.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reconciliation of Wechsel and Uebergaben. */
@Path("/api/v1/uebergaben/abgleich")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uebergabe")
public class AbgleichResource {

    private final Abgleich abgleich;
    private final Caller caller;

    AbgleichResource(Abgleich abgleich, Caller caller) {
        this.abgleich = abgleich;
        this.caller = caller;
    }

    /**
     * A Wechsel and the state of its Uebergabe.
     *
     * @param uebergabeStatus KEINE if nobody has handed over
     * @param eskaliertAm when the Leitung was told that nobody answers
     * @param loeschung VERLANGT if the receiver has to erase the packet, BESTAETIGT if it has
     */
    public record Eintrag(
            UUID uebergangId,
            UUID personId,
            UUID wechselId,
            Rechtskreis von,
            Rechtskreis nach,
            LocalDate wirksamAb,
            UebergangStatus uebergangStatus,
            UUID uebergabeId,
            String uebergabeStatus,
            Instant eskaliertAm,
            Loeschung loeschung) {

        static Eintrag of(Zeile zeile) {
            var wechsel = zeile.uebergang().wechsel();
            return new Eintrag(
                    zeile.uebergang().id(),
                    wechsel.personId(),
                    wechsel.id(),
                    wechsel.von(),
                    wechsel.nach(),
                    wechsel.wirksamAb(),
                    zeile.uebergang().status(),
                    zeile.uebergabe().map(Uebergabe::id).orElse(null),
                    zeile.uebergabe()
                            .map(uebergabe -> uebergabe.status().name())
                            .orElse(Abgleich.KEINE),
                    zeile.uebergabe().flatMap(Uebergabe::eskaliertAm).orElse(null),
                    zeile.uebergabe().flatMap(Uebergabe::loeschung).orElse(null));
        }
    }

    /** @param jeStatus number of Wechsel per state of the Uebergabe; null where it is below 5 */
    public record Zahlen(Map<String, Long> jeStatus) {

        static Zahlen of(Map<String, Long> zahlen) {
            Map<String, Long> gezeigt = new TreeMap<>();
            zahlen.forEach((status, zahl) -> gezeigt.put(status, Kleinzahl.gezeigt(zahl)));
            return new Zahlen(gezeigt);
        }
    }

    /** What the one or the other role sees of it. */
    @Schema(anyOf = {Seite.class, Zahlen.class})
    public interface Abgleichansicht {}

    /** What the Leitung sees. */
    public record Seite(@NotNull List<Eintrag> eintraege, String weiter) {}

    @GET
    @APIResponseSchema(Abgleichansicht.class)
    @RolesAllowed({Rollen.LEITUNG, Rollen.MANAGEMENT})
    @Operation(
            operationId = "gleicheUebergabenAb",
            summary = "Every Wechsel of a period and the state of its Uebergabe",
            description = "The Leitung gets rows, the Integrationsmanagement figures without small numbers.")
    public Response gleicheAb(
            @QueryParam("von") @NotNull LocalDate von,
            @QueryParam("bis") @NotNull LocalDate bis,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        if (bis.isBefore(von)) {
            throw Problems.badField("/bis", "Liegt vor von.");
        }
        if (!caller.hasRole(Rollen.LEITUNG)) {
            return Response.ok(Zahlen.of(abgleich.zahlen(von, bis))).build();
        }
        var nach =
                Cursor.decode(cursor, keys -> new Position(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        var seite = Page.of(
                abgleich.zeilen(von, bis, nach.orElse(null), limit),
                limit,
                Eintrag::of,
                zeile -> Cursor.encode(
                        zeile.uebergang().wechsel().wirksamAb(),
                        zeile.uebergang().id()));
        return Response.ok(seite).build();
    }
}
