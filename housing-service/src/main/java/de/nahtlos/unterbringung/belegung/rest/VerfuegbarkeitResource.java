package de.nahtlos.unterbringung.belegung.rest;

import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.belegung.Verfuegbarkeit;
import de.nahtlos.unterbringung.belegung.Verfuegbarkeit.Angebot;
import de.nahtlos.unterbringung.belegung.Verfuegbarkeit.Stelle;
import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where places are free. */
@Path("/api/v1/verfuegbarkeit")
@RolesAllowed("unterbringung")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Belegung")
public class VerfuegbarkeitResource {

    private final Verfuegbarkeit verfuegbarkeit;
    private final Clock clock;

    VerfuegbarkeitResource(Verfuegbarkeit verfuegbarkeit, Clock clock) {
        this.verfuegbarkeit = verfuegbarkeit;
        this.clock = clock;
    }

    /** A free place. */
    record PlatzView(UUID id, String bezeichnung) {}

    /**
     * An Einheit with free places.
     *
     * @param merkmale those of the Einheit and of its Unterkunft
     * @param frei how many places are free for the whole time
     */
    record AngebotView(
            UUID unterkunftId,
            String unterkunft,
            Unterkunftsart art,
            String gemeinde,
            UUID einheitId,
            String einheit,
            SortedSet<Merkmal> merkmale,
            int frei,
            List<PlatzView> plaetze) {

        static AngebotView of(Angebot angebot) {
            var merkmale = new TreeSet<>(angebot.unterkunft().merkmale());
            merkmale.addAll(angebot.einheit().merkmale());
            return new AngebotView(
                    angebot.unterkunft().id(),
                    angebot.unterkunft().name(),
                    angebot.unterkunft().art(),
                    angebot.unterkunft().gemeinde(),
                    angebot.einheit().id(),
                    angebot.einheit().bezeichnung(),
                    merkmale,
                    angebot.frei().size(),
                    angebot.frei().stream()
                            .map(it -> new PlatzView(it.id(), it.bezeichnung()))
                            .toList());
        }
    }

    @GET
    @Operation(
            operationId = "findeFreiePlaetze",
            summary = "Einheiten mit genug Plätzen, die für die ganze Zeit frei sind, seitenweise")
    public Page<AngebotView> finde(
            @Parameter(description = "Erster Tag; ohne Angabe heute") @QueryParam("von") String von,
            @Parameter(description = "Letzter Tag; ohne Angabe offen") @QueryParam("bis") String bis,
            @Parameter(description = "Plätze, die zusammen in einer Einheit gebraucht werden; ohne Angabe 1")
                    @QueryParam("personen")
                    String personen,
            @QueryParam("merkmale") List<String> merkmale,
            @QueryParam("gemeinde") String gemeinde,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var suche = new Verfuegbarkeit.Suche(
                BelegungEingaben.zeitraum(
                        Anfrage.datum("von", von).orElseGet(() -> LocalDate.now(clock)),
                        Anfrage.datum("bis", bis).orElse(null)),
                Anfrage.zahl("personen", personen, 1, 1, 200),
                Anfrage.codes("merkmale", merkmale, Merkmal.class),
                Anfrage.gemeinde(gemeinde));
        int anzahl = Anfrage.limit(limit);
        var nach = Cursor.decode(cursor, keys -> new Stelle(keys.get(0), keys.get(1), UUID.fromString(keys.get(2))));
        return Page.of(
                verfuegbarkeit.suche(suche, nach, anzahl + 1), anzahl, AngebotView::of, VerfuegbarkeitResource::stelle);
    }

    private static String stelle(Angebot angebot) {
        return Cursor.encode(
                angebot.unterkunft().name(),
                angebot.einheit().bezeichnung(),
                angebot.einheit().id());
    }
}
