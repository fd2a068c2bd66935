package de.nahtlos.status.verlauf.rest;

import de.nahtlos.status.recht.Stand;
import de.nahtlos.status.recht.aufenthalt.MoeglichesEreignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.verlauf.Verlaufsauskunft;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.annotation.security.RolesAllowed;
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

/** Shows what is derived of a person. Small closed lists, so they are plain arrays. */
@Path("/api/v1/personen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verlauf")
public class VerlaufResource {

    private final Verlaufsauskunft auskunft;

    VerlaufResource(Verlaufsauskunft auskunft) {
        this.auskunft = auskunft;
    }

    /** A type of fact that the law allows next, and what proves it. */
    public record MoeglichesEreignisAnsicht(Ereignistyp typ, String rechtsgrundlage, String unterlagen) {

        static MoeglichesEreignisAnsicht of(MoeglichesEreignis moeglich) {
            return new MoeglichesEreignisAnsicht(moeglich.typ(), moeglich.rechtsgrundlage(), moeglich.unterlagen());
        }
    }

    @GET
    @Path("/{id}/statusverlauf")
    @RolesAllowed({Rollen.ABH, Rollen.LEI})
    @Operation(operationId = "zeigeStatusverlauf", summary = "Zeigt den Aufenthaltsstatus über die Zeit")
    public List<StatusabschnittAnsicht> statusverlauf(
            @PathParam("id") UUID id, @QueryParam("kenntnisstand") LocalDate kenntnisstand) {
        return auskunft.statusverlauf(id, kenntnisstand).stream()
                .map(StatusabschnittAnsicht::of)
                .toList();
    }

    @GET
    @Path("/{id}/rechtskreisverlauf")
    @RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML})
    @Operation(
            operationId = "zeigeRechtskreisverlauf",
            summary = "Zeigt den Rechtskreis über die Zeit, lückenlos und mit Begründung")
    public List<RechtskreisabschnittAnsicht> rechtskreisverlauf(
            @PathParam("id") UUID id, @QueryParam("kenntnisstand") LocalDate kenntnisstand) {
        return auskunft.rechtskreisverlauf(id, kenntnisstand).stream()
                .map(RechtskreisabschnittAnsicht::of)
                .toList();
    }

    @GET
    @Path("/{id}/fristen")
    @RolesAllowed({Rollen.ABH, Rollen.LEI, Rollen.LOT, Rollen.FML})
    @Operation(operationId = "zeigeFristen", summary = "Zeigt die Fristen, die aus erfassten Tatsachen folgen")
    public List<FristAnsicht> fristen(@PathParam("id") UUID id) {
        return FristAnsicht.of(auskunft.fristen(id));
    }

    @GET
    @Path("/{id}/stand")
    @RolesAllowed({Rollen.ABH, Rollen.LEI})
    @Operation(
            operationId = "zeigeStand",
            summary = "Zeigt, was an einem Tag galt, wie man es an einem anderen Tag wusste")
    public StandAnsicht stand(
            @PathParam("id") UUID id,
            @QueryParam("stichtag") LocalDate stichtag,
            @QueryParam("kenntnisstand") LocalDate kenntnisstand) {
        Stand stand = auskunft.stand(id, stichtag, kenntnisstand);
        return StandAnsicht.of(stand);
    }

    @GET
    @Path("/{id}/moegliche-ereignisse")
    @RolesAllowed({Rollen.ABH, Rollen.LEI})
    @Operation(
            operationId = "zeigeMoeglicheEreignisse",
            summary = "Zeigt, welche Ereignisse das Recht heute zulässt und was sie belegt")
    public List<MoeglichesEreignisAnsicht> moeglicheEreignisse(@PathParam("id") UUID id) {
        return auskunft.moeglicheEreignisse(id).stream()
                .map(MoeglichesEreignisAnsicht::of)
                .toList();
    }
}
