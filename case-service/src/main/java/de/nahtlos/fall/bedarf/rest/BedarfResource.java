package de.nahtlos.fall.bedarf.rest;

import de.nahtlos.fall.bedarf.Bedarfszahlen;
import de.nahtlos.fall.bedarf.Bedarfszahlen.Zelle;
import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.fall.liste.Kleinzahl;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The needs of the Kommune that nothing meets, as figures. */
@Path("/api/v1/bedarfe")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Angebot")
public class BedarfResource {

    private final Bedarfszahlen zahlen;

    BedarfResource(Bedarfszahlen zahlen) {
        this.zahlen = zahlen;
    }

    /**
     * Unmet needs of a quarter in one field.
     *
     * @param sozialraum null = not recorded
     * @param anzahl number of Faelle; null where it is below 5
     */
    public record Bedarfszahl(String sozialraum, Handlungsfeld handlungsfeld, Long anzahl) {

        static Bedarfszahl of(Zelle zelle) {
            return new Bedarfszahl(zelle.sozialraum(), zelle.handlungsfeld(), Kleinzahl.gezeigt(zelle.anzahl()));
        }
    }

    @GET
    @RolesAllowed({Rollen.LEITUNG, Rollen.MANAGEMENT})
    @Operation(
            operationId = "zaehleBedarfe",
            summary = "Unmet needs per Sozialraum and Handlungsfeld",
            description = "Open Faelle with a goal that no Massnahme serves; numbers below 5 are not shown.")
    public List<Bedarfszahl> zaehle() {
        return zahlen.ungedeckt().stream().map(Bedarfszahl::of).toList();
    }
}
