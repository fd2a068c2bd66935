package de.nahtlos.fall.uebergang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which Uebergang follows which Wechsel of a chain.
 *
 * @param bestehende Uebergaenge that go on, with their Wechsel
 * @param neue Wechsel without an Uebergang yet
 * @param ueberzaehlige Uebergaenge that are joined with the first of {@code bestehende}
 */
record Zuordnung(Map<Uebergang, Wechsel> bestehende, List<Wechsel> neue, List<Uebergang> ueberzaehlige) {

    /** An Uebergang keeps its Wechsel; the others take what is left, oldest first. */
    static Zuordnung von(Wechselkette kette, List<Uebergang> uebergaengeDerPerson) {
        List<Uebergang> frei = new ArrayList<>(uebergaengeDerPerson.stream()
                .filter(uebergang ->
                        kette.wechselIds().contains(uebergang.wechsel().id()))
                .toList());
        List<Wechsel> neue = new ArrayList<>(kette.ziele());
        Map<Uebergang, Wechsel> bestehende = new LinkedHashMap<>();
        for (Wechsel wechsel : kette.ziele()) {
            frei.stream()
                    .filter(uebergang -> uebergang.wechsel().id().equals(wechsel.id()))
                    .findFirst()
                    .ifPresent(uebergang -> bestehende.put(uebergang, wechsel));
        }
        frei.removeAll(bestehende.keySet());
        neue.removeAll(bestehende.values());
        while (!frei.isEmpty() && !neue.isEmpty()) {
            bestehende.put(frei.removeFirst(), neue.removeFirst());
        }
        return new Zuordnung(bestehende, neue, kette.ziele().isEmpty() ? List.of() : frei);
    }

    Uebergang bleibt() {
        return bestehende.keySet().iterator().next();
    }
}
