package de.nahtlos.unterbringung.quote.rest;

import de.nahtlos.unterbringung.belegung.Kleinzellen;
import de.nahtlos.unterbringung.quote.Gemeindequote;
import java.time.YearMonth;
import java.util.List;

/** Soll and Ist by Gemeinde and month. */
record QuotenView(int jahr, List<Gemeinde> gemeinden) {

    /**
     * One Gemeinde.
     *
     * @param saldo Ist minus Soll of all months up to the last one shown; null where it is hidden
     */
    record Gemeinde(String gemeinde, int anteil, List<Monat> monate, Integer saldo) {}

    /**
     * One month.
     *
     * @param ist null where a small number is hidden, as are its parts
     */
    record Monat(YearMonth monat, int soll, Integer zugewiesen, Integer angerechnet, Integer ist) {

        static Monat of(Gemeindequote.Monat monat, boolean verdeckt) {
            return verdeckt
                    ? new Monat(monat.monat(), monat.soll(), null, null, null)
                    : new Monat(monat.monat(), monat.soll(), monat.zugewiesen(), monat.angerechnet(), monat.ist());
        }
    }

    /** For those who work with persons. */
    static QuotenView voll(int jahr, List<Gemeindequote> quoten) {
        return new QuotenView(
                jahr,
                quoten.stream()
                        .map(it -> new Gemeinde(
                                it.gemeinde(),
                                it.anteil(),
                                it.monate().stream()
                                        .map(monat -> Monat.of(monat, false))
                                        .toList(),
                                it.saldo()))
                        .toList());
    }

    /** For readers of figures: no number below 5 and, because it could be computed, no part and no balance of one. */
    static QuotenView zahlen(int jahr, List<Gemeindequote> quoten) {
        return new QuotenView(jahr, quoten.stream().map(QuotenView::zahlen).toList());
    }

    private static Gemeinde zahlen(Gemeindequote quote) {
        var monate = quote.monate().stream()
                .map(it -> Monat.of(it, klein(it.zugewiesen()) || klein(it.angerechnet())))
                .toList();
        boolean alles = monate.stream().allMatch(it -> it.ist() != null);
        return new Gemeinde(quote.gemeinde(), quote.anteil(), monate, alles ? quote.saldo() : null);
    }

    private static boolean klein(int zahl) {
        return Kleinzellen.klein(Math.abs(zahl));
    }
}
