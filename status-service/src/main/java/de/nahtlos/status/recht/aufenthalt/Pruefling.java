package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.ereignis.Ereignis;
import java.time.LocalDate;
import java.util.List;

/**
 * What a guard of the table looks at.
 *
 * @param tag the day of the fact
 * @param ereignis the fact; null where only the types that are possible are asked for
 * @param umfeld what the rest of the record says
 */
record Pruefling(Zustand zustand, LocalDate tag, Ereignis ereignis, Umfeld umfeld) {

    /**
     * A parent on the day of a birth.
     *
     * @param rechtmaessigSeit begin of the lawful stay; null if unknown
     */
    record Elternteil(Zustand zustand, LocalDate rechtmaessigSeit) {}

    /** Looked at by few rows only. */
    interface Umfeld {

        /** Where nothing but the person's own state is known. */
        Umfeld UNBEKANNT = new Umfeld() {
            @Override
            public List<Elternteil> eltern() {
                return List.of();
            }

            @Override
            public boolean spaetererAntrag() {
                return false;
            }
        };

        /** The parents in the household, as they stand that day. */
        List<Elternteil> eltern();

        /** Whether an Asylantrag of the person is recorded with a later date. */
        boolean spaetererAntrag();
    }

    boolean spaetererAntrag() {
        return umfeld.spaetererAntrag();
    }

    Verfahren verfahren() {
        return zustand.verfahren();
    }
}
