package de.nahtlos.status.luecke.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.status.luecke.Luecke;
import de.nahtlos.status.luecke.Lueckenliste;
import de.nahtlos.status.luecke.Lueckenliste.Position;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows whose payment would stop before the next one starts. */
@Path("/api/v1/luecken")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LEI, Rollen.FML})
@Tag(name = "Luecken")
public class LueckeResource {

    private final Lueckenliste liste;

    LueckeResource(Lueckenliste liste) {
        this.liste = liste;
    }

    /**
     * A gap; what is not known is left out.
     *
     * @param antragBis last day on which an application still closes the gap
     * @param tage days until payment stops; negative since it has stopped
     * @param ereignis the fact that closes the gap with one click
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LueckeAnsicht(
            UUID personId,
            UUID wechselId,
            Grobkreis von,
            Grobkreis nach,
            LocalDate wirksamAb,
            LocalDate lueckeVon,
            LocalDate lueckeBis,
            LocalDate leistungAb,
            LocalDate antragBis,
            long tage,
            Ereignistyp ereignis,
            String hinweis) {

        static LueckeAnsicht of(Luecke luecke) {
            return new LueckeAnsicht(
                    luecke.personId(),
                    luecke.wechselId(),
                    luecke.vonKreis(),
                    luecke.nachKreis(),
                    luecke.wirksamAb(),
                    luecke.von(),
                    luecke.bis(),
                    luecke.leistungAb(),
                    luecke.antragBis(),
                    luecke.tage(),
                    luecke.antrag(),
                    luecke.hinweis());
        }
    }

    @GET
    @Operation(
            operationId = "zeigeLuecken",
            summary = "Zeigt Personen, deren Zahlung endet, bevor die nächste beginnt, die dringendsten zuerst")
    public Page<LueckeAnsicht> zeige(
            @QueryParam("bis") LocalDate bis,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        Position nach = Cursor.decode(
                        cursor, teile -> new Position(LocalDate.parse(teile.get(0)), UUID.fromString(teile.get(1))))
                .orElse(null);
        Page<Luecke> seite = liste.seite(bis, nach, limit);
        return new Page<>(seite.eintraege().stream().map(LueckeAnsicht::of).toList(), seite.weiter());
    }
}
