package de.nahtlos.unterbringung.zuweisung.rest;

import de.nahtlos.kit.rest.Cursor;
import de.nahtlos.kit.rest.Page;
import de.nahtlos.unterbringung.zuweisung.Zuweisung;
import de.nahtlos.unterbringung.zuweisung.ZuweisungRepository;
import de.nahtlos.unterbringung.zuweisung.Zuweisungsperson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows Zuweisungen with the ids of their persons. */
@ApplicationScoped
class ZuweisungAnsicht {

    private final ZuweisungRepository zuweisungen;

    ZuweisungAnsicht(ZuweisungRepository zuweisungen) {
        this.zuweisungen = zuweisungen;
    }

    ZuweisungView eine(UUID id, List<String> hinweise) {
        var zuweisung = zuweisungen.require(id);
        return ZuweisungView.of(zuweisung, personen(List.of(zuweisung)).getOrDefault(id, List.of()), hinweise);
    }

    Page<ZuweisungView> seite(Optional<String> gemeinde, int limit, String cursor) {
        var nach = Cursor.decode(
                cursor,
                keys -> new ZuweisungRepository.Stelle(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        var zeilen = zuweisungen.liste(gemeinde, nach, limit + 1);
        var personen = personen(zeilen);
        return Page.of(
                zeilen,
                limit,
                it -> ZuweisungView.of(it, personen.getOrDefault(it.id(), List.of()), List.of()),
                it -> Cursor.encode(it.ankunftAm(), it.id()));
    }

    private Map<UUID, List<UUID>> personen(List<Zuweisung> zeilen) {
        return zuweisungen.personen(zeilen.stream().map(Zuweisung::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Zuweisungsperson::zuweisungId,
                        Collectors.mapping(Zuweisungsperson::personId, Collectors.toList())));
    }
}
