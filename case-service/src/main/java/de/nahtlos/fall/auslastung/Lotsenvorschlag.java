package de.nahtlos.fall.auslastung;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who could take another Fall: present Lotsen, those below their limit first, then those who speak the language, then the
 * one with the most room. It proposes; a human assigns.
 */
public final class Lotsenvorschlag {

    private Lotsenvorschlag() {}

    /**
     * The candidates, the best first.
     *
     * @param sprache BCP 47; empty if none matters
     */
    public static List<Last> kandidaten(List<Last> alle, Optional<String> sprache) {
        Comparator<Last> nachSprache =
                Comparator.comparing(last -> sprache.map(last::spricht).orElse(true), Comparator.reverseOrder());
        return alle.stream()
                .filter(last -> !last.abwesend())
                .sorted(Comparator.comparing((Last last) -> last.last() >= last.grenze())
                        .thenComparing(nachSprache)
                        .thenComparing(Last.MEISTER_RAUM))
                .toList();
    }
}
