package de.nahtlos.fall.fallanalyse;

import de.nahtlos.fall.fall.Handlungsfeld;
import java.time.Instant;
import java.util.List;

/**
 * How the situation of the person has changed in one Handlungsfeld.
 *
 * @param werte one per writing of the Fallanalyse that names the field, the first one first
 */
public record Lageverlauf(Handlungsfeld handlungsfeld, List<Stand> werte) {

    /**
     * The situation as one writing shows it.
     *
     * @param nummer of the writing
     * @param wert 0 (bad) to 10 (good)
     */
    public record Stand(long nummer, Instant am, int wert, String text) {}
}
