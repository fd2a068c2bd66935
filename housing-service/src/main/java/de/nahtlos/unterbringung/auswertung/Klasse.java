package de.nahtlos.unterbringung.auswertung;

import java.util.ArrayList;
import java.util.List;

/**
 * How many persons fall into a class of days.
 *
 * @param abTag first number of days
 * @param bisTag last one; null = open
 */
public record Klasse(int abTag, Integer bisTag, long personen) {

    /**
     * Counts by classes.
     *
     * @param grenzen first number of days of each class, rising; what lies below the first is in no class
     */
    static List<Klasse> zaehle(List<Integer> grenzen, List<Long> tage) {
        List<Klasse> klassen = new ArrayList<>();
        for (int i = 0; i < grenzen.size(); i++) {
            int ab = grenzen.get(i);
            Integer bis = i + 1 < grenzen.size() ? Integer.valueOf(grenzen.get(i + 1) - 1) : null;
            klassen.add(new Klasse(
                    ab,
                    bis,
                    tage.stream()
                            .filter(it -> it >= ab && (bis == null || it <= bis))
                            .count()));
        }
        return klassen;
    }
}
