package de.nahtlos.unterbringung.belegung.rest;

import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.unterbringung.belegung.Abweichungen;
import de.nahtlos.unterbringung.belegung.BelegungFilter;
import de.nahtlos.unterbringung.belegung.BelegungRepository;
import de.nahtlos.unterbringung.belegung.BelegungRepository.Stelle;
import de.nahtlos.unterbringung.belegung.BelegungZeile;
import de.nahtlos.unterbringung.person.Personenauskunft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows stays: alone, after a change, and as a list with names. */
@ApplicationScoped
class BelegungAnsicht {

    private final BelegungRepository belegungen;
    private final Personenauskunft auskunft;
    private final Abweichungen abweichungen;

    BelegungAnsicht(BelegungRepository belegungen, Personenauskunft auskunft, Abweichungen abweichungen) {
        this.belegungen = belegungen;
        this.auskunft = auskunft;
        this.abweichungen = abweichungen;
    }

    Response angelegt(BelegungAenderung.Ergebnisse neu) {
        return antwort(Response.created(URI.create("/api/v1/belegungen/" + neu.id())), nach(neu));
    }

    Response geaendert(BelegungAenderung.Ergebnisse geaendert) {
        return antwort(Response.ok(), nach(geaendert));
    }

    Response eine(UUID id) {
        var zeile = belegungen.zeile(id);
        var person = zeile.belegung().personId();
        return antwort(
                Response.ok(),
                BelegungView.of(zeile, auskunft.frage(Set.of(person)).name(person), abweichungen.von(id), List.of()));
    }

    Page<BelegungView> seite(BelegungFilter filter, int limit, String cursor) {
        var nach =
                Cursor.decode(cursor, keys -> new Stelle(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        var zeilen = belegungen.liste(filter, nach, limit + 1);
        var namen = auskunft.frage(
                zeilen.stream().limit(limit).map(it -> it.belegung().personId()).collect(Collectors.toSet()));
        return Page.of(
                zeilen,
                limit,
                it -> BelegungView.of(it, namen.name(it.belegung().personId()), List.of(), List.of()),
                BelegungAnsicht::stelle);
    }

    private BelegungView nach(BelegungAenderung.Ergebnisse ergebnis) {
        return BelegungView.of(
                belegungen.zeile(ergebnis.id()), null, abweichungen.von(ergebnis.id()), ergebnis.hinweise());
    }

    private static Response antwort(Response.ResponseBuilder antwort, BelegungView view) {
        return antwort.header("ETag", Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    private static String stelle(BelegungZeile zeile) {
        return Cursor.encode(zeile.belegung().zeitraum().von(), zeile.belegung().id());
    }
}
