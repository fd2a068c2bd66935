package de.nahtlos.it.chaos;

import de.nahtlos.it.chaos.Befund.Abschnitt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger beside what is there.
 *
 * @param verloren answered and not there, or not sent on, or of unknown outcome to the end
 * @param doppelt there more often than answered; also what nobody was told of
 * @param verdreht keys whose events came in another order than they happened
 * @param luecken persons with a day without, or with two Rechtskreise, or without an open end
 * @param schreibvorgaenge answered writes
 */
record Bilanz(
        List<String> verloren,
        List<String> doppelt,
        List<String> verdreht,
        List<String> luecken,
        long schreibvorgaenge) {

    private static final int BEISPIELE = 20;

    static Bilanz ziehe(Hauptbuch buch, Befund befund) {
        var soll = buch.soll();
        Map<Ding, Integer> ist = new HashMap<>();
        befund.dinge().forEach(ding -> ist.merge(ding, 1, Integer::sum));
        var verloren = mehr(soll, ist);
        buch.offene().forEach(schluessel -> verloren.add("outcome unknown: " + schluessel));
        befund.beiseite().forEach(schluessel -> verloren.add("put aside: " + schluessel));
        if (befund.outbox() > 0) {
            verloren.add(befund.outbox() + " rows in the outbox");
        }
        return new Bilanz(
                verloren,
                mehr(ist, soll),
                verdrehte(befund.folgen()),
                luecken(soll, befund.verlaeufe()),
                buch.schreibvorgaenge());
    }

    /** What is in the one more often than in the other, once per piece. */
    private static List<String> mehr(Map<Ding, Integer> hier, Map<Ding, Integer> dort) {
        return hier.entrySet().stream()
                .flatMap(it -> Stream.generate(it.getKey()::toString)
                        .limit(Math.max(0, it.getValue() - dort.getOrDefault(it.getKey(), 0))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> verdrehte(Map<String, List<Long>> folgen) {
        return folgen.entrySet().stream()
                .filter(it ->
                        !it.getValue().equals(it.getValue().stream().sorted().toList()))
                .map(it -> it.getKey() + " " + it.getValue())
                .toList();
    }

    private static List<String> luecken(Map<Ding, Integer> soll, Map<String, List<Abschnitt>> verlaeufe) {
        return soll.keySet().stream()
                .filter(it -> it.ort() == Ort.EREIGNIS)
                .map(Ding::schluessel)
                .distinct()
                .filter(person -> !lueckenlos(verlaeufe.getOrDefault(person, List.of())))
                .map(person -> person + " " + verlaeufe.get(person))
                .toList();
    }

    private static boolean lueckenlos(List<Abschnitt> verlauf) {
        for (int i = 1; i < verlauf.size(); i++) {
            var bis = verlauf.get(i - 1).bis();
            if (bis == null || !bis.plusDays(1).equals(verlauf.get(i).von())) {
                return false;
            }
        }
        return !verlauf.isEmpty() && verlauf.getLast().bis() == null;
    }

    boolean stimmt() {
        return Stream.of(verloren, doppelt, verdreht, luecken).allMatch(List::isEmpty);
    }

    /** The first of each, for whoever has to find out. */
    String beispiele() {
        return Stream.of(
                        Map.entry("lost", verloren),
                        Map.entry("duplicated", doppelt),
                        Map.entry("out of order", verdreht),
                        Map.entry("gap", luecken))
                .flatMap(art -> art.getValue().stream().limit(BEISPIELE).map(it -> art.getKey() + ": " + it))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "%d lost, %d duplicated, %d out of order, %d gaps (%d writes)"
                .formatted(verloren.size(), doppelt.size(), verdreht.size(), luecken.size(), schreibvorgaenge);
    }
}
