package de.nahtlos.unterbringung.auswertung.rest;

import de.nahtlos.unterbringung.auswertung.Auslastung;
import de.nahtlos.unterbringung.belegung.Kleinzellen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Places by day. */
record AuslastungView(List<TagView> tage) {

    /** @param belegt null where a small number is hidden, as is frei */
    record TagView(LocalDate tag, long plaetze, long gesperrt, Long belegt, Long frei) {

        static TagView of(Auslastung tag, boolean nurZahlen) {
            boolean verdeckt = nurZahlen && Kleinzellen.klein(tag.belegt());
            return new TagView(
                    tag.tag(),
                    tag.plaetze(),
                    tag.gesperrt(),
                    verdeckt ? null : tag.belegt(),
                    verdeckt ? null : tag.frei());
        }
    }

    static AuslastungView of(List<Auslastung> tage, boolean nurZahlen) {
        return new AuslastungView(
                tage.stream().map(it -> TagView.of(it, nurZahlen)).toList());
    }

    List<List<?>> zeilen() {
        return tage.stream()
                .<List<?>>map(it -> Arrays.asList(it.tag(), it.plaetze(), it.gesperrt(), it.belegt(), it.frei()))
                .toList();
    }
}
