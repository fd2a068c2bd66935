package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.ereignis.Ereignis;
import java.time.LocalDate;
import java.util.List;

/**
 * What a guard of the table looks at.
 *
 * @param tag the day of the fact
 * @param ereignis the fact; null where only the types that are possible are asked for
 * @param eltern the parents in the household, as they stand that day
 * @param spaetererAntrag an Asylantrag of the person is recorded with a later date
 */
record Pruefling(Zustand zustand, LocalDate tag, Ereignis ereignis, List<Elternteil> eltern, boolean spaetererAntrag) {

    /**
     * A parent on the day of a birth.
     *
     * @param rechtmaessigSeit begin of the lawful stay; null if unknown
     */
    record Elternteil(Zustand zustand, LocalDate rechtmaessigSeit) {}

    Verfahren verfahren() {
        return zustand.verfahren();
    }
}
