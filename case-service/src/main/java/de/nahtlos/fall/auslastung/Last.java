package de.nahtlos.fall.auslastung;

import de.nahtlos.fall.fall.Intensitaet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a Lotse carries today.
 *
 * @param sprachen languages, BCP 47
 * @param faelle number of open Faelle per intensity
 * @param last weighted sum of the Faelle, in points
 * @param grenze points that are sound for the working time
 * @param abwesend whether the Lotse is away today
 */
public record Last(
        String lotse, List<String> sprachen, Map<Intensitaet, Long> faelle, int last, int grenze, boolean abwesend) {

    /** The one with the most room first, measured by the working time. */
    static final Comparator<Last> MEISTER_RAUM =
            Comparator.comparingDouble(Last::anteil).thenComparing(Last::lotse);

    /** Part of the limit that is used; above 1 it is exceeded. */
    public double anteil() {
        return (double) last / grenze;
    }

    /** Number of open Faelle. */
    public long anzahl() {
        return faelle.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean ueberlastet() {
        return last > grenze;
    }

    /** Whether the Lotse speaks the language; a regional form is the same language. */
    public boolean spricht(String sprache) {
        return sprachen.stream().anyMatch(eigene -> stamm(eigene).equals(stamm(sprache)));
    }

    private static String stamm(String sprache) {
        return Locale.forLanguageTag(sprache).getLanguage();
    }

    Last mit(int punkte) {
        return new Last(lotse, sprachen, faelle, last + punkte, grenze, abwesend);
    }
}
