package de.nahtlos.status.recht.frist;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The Altersgrenze (§ 7a SGB II, § 41 Abs. 2 SGB XII).
 *
 * @param monate age in months at which it is reached, from that year of birth on
 */
public record Altersgrenzen(NavigableMap<Integer, Integer> monate) {
    public Altersgrenzen {
        monate = Collections.unmodifiableNavigableMap(new TreeMap<>(monate));
    }

    /** The first day beyond it, always the first of a month (§ 7a SGB II: "mit Ablauf des Monats"). */
    public LocalDate jenseits(LocalDate geburt) {
        int alter = monate.floorEntry(geburt.getYear()).getValue();
        return geburt.minusDays(1).plusMonths(alter).with(TemporalAdjusters.firstDayOfNextMonth());
    }
}
