package de.nahtlos.unterbringung.auswertung.rest;

import de.nahtlos.unterbringung.auswertung.Klasse;
import de.nahtlos.unterbringung.belegung.Kleinzellen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Persons by classes of days.
 *
 * @param gesamt null where it would give a small number away
 */
record KlassenView(LocalDate stichtag, Long gesamt, List<KlasseView> klassen) {

    /** @param personen null where a small number is hidden */
    record KlasseView(int abTag, Integer bisTag, Long personen) {}

    static KlassenView of(LocalDate stichtag, List<Klasse> klassen, boolean nurZahlen) {
        Set<Klasse> verdeckt = nurZahlen ? Kleinzellen.verdeckt(klassen, Klasse::personen) : Set.of();
        long summe = klassen.stream().mapToLong(Klasse::personen).sum();
        boolean zeigbar = !nurZahlen || Kleinzellen.summeZeigbar(summe, klassen.size(), verdeckt.size());
        return new KlassenView(
                stichtag,
                zeigbar ? summe : null,
                klassen.stream()
                        .map(it ->
                                new KlasseView(it.abTag(), it.bisTag(), verdeckt.contains(it) ? null : it.personen()))
                        .toList());
    }

    List<List<?>> zeilen() {
        return klassen.stream()
                .<List<?>>map(it -> Arrays.asList(it.abTag(), it.bisTag(), it.personen()))
                .toList();
    }
}
