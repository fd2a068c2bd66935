package de.nahtlos.fall.bedarf.rest;

import de.nahtlos.fall.bedarf.Angebotsvorschlaege;
import de.nahtlos.fall.bedarf.Angebotsvorschlaege.Wunsch;
import de.nahtlos.fall.fall.Sprachniveau;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offers that could meet the needs of a Fall. */
@Path("/api/v1/faelle/{id}/angebote")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rollen.LOTSE, Rollen.LEITUNG})
@Tag(name = "Angebot")
public class AngebotsvorschlagResource {

    private final Angebotsvorschlaege vorschlaege;

    AngebotsvorschlagResource(Angebotsvorschlaege vorschlaege) {
        this.vorschlaege = vorschlaege;
    }

    @GET
    @Operation(
            operationId = "schlageAngeboteVor",
            summary = "Offers for the goals of a Fall that no Massnahme serves yet, with reasons",
            description =
                    "What is left out is taken from the Fall: the level of German and the children of school age as the"
                            + " first reception has found them.")
    public List<BedarfView> schlageVor(
            @PathParam("id") UUID id,
            @QueryParam("sprachniveau") Sprachniveau sprachniveau,
            @QueryParam("kinderbetreuung") Boolean kinderbetreuung,
            @QueryParam("barrierefrei") Boolean barrierefrei) {
        return vorschlaege.zu(id, new Wunsch(sprachniveau, kinderbetreuung, barrierefrei)).stream()
                .map(BedarfView::of)
                .toList();
    }
}
