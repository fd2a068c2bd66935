package de.nahtlos.unterbringung.einfuhr;

import java.util.List;

/**
 * What has become of a spreadsheet, or would become of it.
 *
 * @param zeilen lines with any value, without the headings
 * @param unveraendert good lines whose Einheit is there already with as many places
 * @param fehlerhaft lines that are left out
 * @param meldungen what is wrong, at least one per line left out, in the order of the lines
 */
public record Bericht(
        Modus modus,
        int zeilen,
        int neueUnterkuenfte,
        int neueEinheiten,
        int neuePlaetze,
        int unveraendert,
        int fehlerhaft,
        List<Meldung> meldungen) {}
