package de.nahtlos.unterbringung.quote;

import de.nahtlos.unterbringung.quote.Quotendaten.Schluessel;
import de.nahtlos.unterbringung.quote.Quotendaten.Zugang;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Soll and Ist by Gemeinde and month, from key, Aufnahmesoll and who has come. Pure. */
final class Quotenrechnung {

    private final List<Schluessel> schluessel;
    private final Map<String, Map<YearMonth, Integer>> soll = new TreeMap<>();
    private final Map<String, Map<YearMonth, Zugang>> ist;

    /**
     * @param schluessel the earliest first; one holds until the next, and the distribution begins anew with each
     * @param aufnahmesoll what the Kommune has to take by month; months before the first key are distributed to nobody
     */
    Quotenrechnung(List<Schluessel> schluessel, SortedMap<YearMonth, Integer> aufnahmesoll, List<Zugang> zugaenge) {
        this.schluessel = List.copyOf(schluessel);
        for (int i = 0; i < schluessel.size(); i++) {
            var bis = i + 1 < schluessel.size() ? schluessel.get(i + 1).ab() : YearMonth.of(9999, 1);
            if (schluessel.get(i).ab().isBefore(bis)) {
                verteile(
                        schluessel.get(i), aufnahmesoll.subMap(schluessel.get(i).ab(), bis));
            }
        }
        this.ist = zugaenge.stream()
                .collect(Collectors.groupingBy(Zugang::gemeinde, Collectors.toMap(Zugang::monat, Function.identity())));
    }

    private void verteile(Schluessel mit, SortedMap<YearMonth, Integer> aufnahmesoll) {
        var verteilung = new Sitzverteilung(mit.anteile());
        mit.anteile().keySet().forEach(gemeinde -> soll.computeIfAbsent(gemeinde, it -> new HashMap<>()));
        aufnahmesoll.forEach((monat, personen) -> verteilung
                .verteile(personen)
                .forEach((gemeinde, anzahl) -> soll.get(gemeinde).put(monat, anzahl)));
    }

    /** All Gemeinden by AGS, with these months. */
    List<Gemeindequote> quoten(List<YearMonth> monate) {
        var gemeinden = new TreeSet<>(soll.keySet());
        gemeinden.addAll(ist.keySet());
        YearMonth letzter = monate.getLast();
        return gemeinden.stream()
                .map(it -> new Gemeindequote(
                        it,
                        anteil(it, letzter),
                        monate.stream().map(monat -> monat(it, monat)).toList(),
                        saldo(it, letzter)))
                .toList();
    }

    private Gemeindequote.Monat monat(String gemeinde, YearMonth monat) {
        Zugang zugang = ist.getOrDefault(gemeinde, Map.of()).getOrDefault(monat, new Zugang(gemeinde, monat, 0, 0));
        return new Gemeindequote.Monat(
                monat,
                soll.getOrDefault(gemeinde, Map.of()).getOrDefault(monat, 0),
                zugang.zugewiesen(),
                zugang.angerechnet());
    }

    /** Without any key there is no Soll, so nobody is ahead or behind. */
    private int saldo(String gemeinde, YearMonth bis) {
        if (schluessel.isEmpty()) {
            return 0;
        }
        YearMonth ab = schluessel.getFirst().ab();
        int sollen = soll.getOrDefault(gemeinde, Map.of()).entrySet().stream()
                .filter(it -> !it.getKey().isAfter(bis))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int sind = ist.getOrDefault(gemeinde, Map.of()).values().stream()
                .filter(it -> !it.monat().isBefore(ab) && !it.monat().isAfter(bis))
                .mapToInt(it -> it.zugewiesen() + it.angerechnet())
                .sum();
        return sind - sollen;
    }

    private int anteil(String gemeinde, YearMonth monat) {
        return schluessel.stream()
                .filter(it -> !it.ab().isAfter(monat))
                .reduce((vorher, nachher) -> nachher)
                .map(it -> it.anteile().getOrDefault(gemeinde, 0))
                .orElse(0);
    }
}
