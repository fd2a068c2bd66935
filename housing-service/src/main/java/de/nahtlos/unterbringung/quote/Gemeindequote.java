package de.nahtlos.unterbringung.quote;

import java.time.YearMonth;
import java.util.List;

/**
 * Soll and Ist of a Gemeinde.
 *
 * @param anteil share in the key that holds in the last month
 * @param monate by month, those asked for
 * @param saldo Ist minus Soll of all months up to the last one asked for; below 0: it still has to take persons
 */
public record Gemeindequote(String gemeinde, int anteil, List<Monat> monate, int saldo) {

    /**
     * One month.
     *
     * @param zugewiesen persons who arrived, less those who were redistributed to another Gemeinde
     * @param angerechnet persons who are credited from this month on
     */
    public record Monat(YearMonth monat, int soll, int zugewiesen, int angerechnet) {

        /** What counts on the quota. */
        public int ist() {
            return zugewiesen + angerechnet;
        }
    }
}
