package de.nahtlos.status.stapel;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.status.recht.ereignis.Ereignis;
import java.util.UUID;

/** A line of a Stapel. */
public sealed interface Zeile {

    /** Number of the line in the file; the first one is 0. */
    long index();

    /**
     * A line that names a fact.
     *
     * @param personId the person; null if {@code azrNummer} names it
     * @param azrNummer number in the Auslaenderzentralregister; null if {@code personId} is given
     */
    record Tatsachenzeile(long index, UUID personId, String azrNummer, Ereignis ereignis) implements Zeile {

        /** The same line about a person who was found. */
        Tatsachenzeile ueber(UUID person) {
            return new Tatsachenzeile(index, person, azrNummer, ereignis);
        }
    }

    /** A line that cannot be read. */
    record FehlerhafteZeile(long index, Problem problem) implements Zeile {}
}
