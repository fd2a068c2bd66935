package de.nahtlos.unterbringung.auswertung.rest;

import de.nahtlos.unterbringung.auswertung.Segregation;
import de.nahtlos.unterbringung.auswertung.Segregation.Sozialraum;
import de.nahtlos.unterbringung.belegung.Kleinzellen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How unevenly the housed are spread.
 *
 * @param index 0 = even, 1 = uneven; null without data, and for readers of figures if few are housed
 */
record SegregationView(LocalDate stichtag, Double index, List<SozialraumView> sozialraeume) {

    /**
     * One Sozialraum.
     *
     * @param untergebracht null where a small number is hidden
     * @param beitrag to the index; null as well
     */
    record SozialraumView(String sozialraum, Long untergebracht, long einwohner, Double beitrag) {}

    static SegregationView of(LocalDate stichtag, Segregation segregation, boolean nurZahlen) {
        Set<Sozialraum> verdeckt =
                nurZahlen ? Kleinzellen.verdeckt(segregation.sozialraeume(), Sozialraum::untergebracht) : Set.of();
        boolean indexZeigbar = verdeckt.size() < segregation.sozialraeume().size() || verdeckt.isEmpty();
        return new SegregationView(
                stichtag,
                segregation.index().filter(it -> indexZeigbar).orElse(null),
                segregation.sozialraeume().stream()
                        .map(it -> verdeckt.contains(it)
                                ? new SozialraumView(it.name(), null, it.einwohner(), null)
                                : new SozialraumView(it.name(), it.untergebracht(), it.einwohner(), it.beitrag()))
                        .toList());
    }

    List<List<?>> zeilen() {
        return sozialraeume.stream()
                .<List<?>>map(it -> Arrays.asList(it.sozialraum(), it.untergebracht(), it.einwohner(), it.beitrag()))
                .toList();
    }
}
