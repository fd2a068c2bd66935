package de.nahtlos.unterbringung.auszug.rest;

import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.unterbringung.anfrage.Anfrage;
import de.nahtlos.unterbringung.auszug.AuszugRepository;
import de.nahtlos.unterbringung.auszug.AuszugRepository.Filter;
import de.nahtlos.unterbringung.auszug.AuszugRepository.Stelle;
import de.nahtlos.unterbringung.auszug.AuszugStatus;
import de.nahtlos.unterbringung.person.Personenauskunft;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows Auszuege with names. */
@ApplicationScoped
class AuszugAnsicht {

    private final AuszugRepository auszuege;
    private final Personenauskunft auskunft;
    private final Clock clock;

    AuszugAnsicht(AuszugRepository auszuege, Personenauskunft auskunft, Clock clock) {
        this.auszuege = auszuege;
        this.auskunft = auskunft;
        this.clock = clock;
    }

    AuszugView einer(UUID id) {
        var zeile = auszuege.zeile(id);
        var person = zeile.auszug().personId();
        return AuszugView.of(zeile, auskunft.frage(Set.of(person)).name(person), heute());
    }

    Page<AuszugView> seite(String status, String ueberfaellig, int limit, String cursor) {
        var filter = new Filter(
                Anfrage.code("status", status, AuszugStatus.class),
                Anfrage.wahrheit("ueberfaellig", ueberfaellig),
                heute());
        var nach =
                Cursor.decode(cursor, keys -> new Stelle(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        var zeilen = auszuege.liste(filter, nach, limit + 1);
        var namen = auskunft.frage(
                zeilen.stream().limit(limit).map(it -> it.auszug().personId()).collect(Collectors.toSet()));
        return Page.of(
                zeilen,
                limit,
                it -> AuszugView.of(it, namen.name(it.auszug().personId()), filter.heute()),
                it -> Cursor.encode(it.auszug().ziel(), it.auszug().id()));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
