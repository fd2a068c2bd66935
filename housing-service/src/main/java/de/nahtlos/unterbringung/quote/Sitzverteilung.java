package de.nahtlos.unterbringung.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Distributes persons to Gemeinden by their shares, after Webster / Sainte-Laguë: the next person goes where share / (2 ×
 * taken + 1) is largest, of equals to the smaller AGS. Unlike rounding, a Gemeinde never loses a person when more come,
 * and over the months even the smallest gets its due.
 */
final class Sitzverteilung {

    private static final Comparator<Stand> NAECHSTER =
            Comparator.comparing(Stand::anspruch, Comparator.reverseOrder()).thenComparing(Stand::gemeinde);

    private final PriorityQueue<Stand> reihe = new PriorityQueue<>(NAECHSTER);

    /** @param anteile share by Gemeinde; one without a share gets nobody */
    Sitzverteilung(Map<String, Integer> anteile) {
        anteile.forEach((gemeinde, anteil) -> {
            if (anteil > 0) {
                reihe.add(new Stand(gemeinde, anteil, 0));
            }
        });
    }

    private record Stand(String gemeinde, int anteil, int personen) {
        double anspruch() {
            return anteil / (2.0 * personen + 1);
        }
    }

    /** Distributes so many further persons; the number by Gemeinde that gets any. */
    Map<String, Integer> verteile(int personen) {
        Map<String, Integer> neue = new HashMap<>();
        for (int i = 0; i < personen && !reihe.isEmpty(); i++) {
            Stand naechster = reihe.remove();
            neue.merge(naechster.gemeinde(), 1, Integer::sum);
            reihe.add(new Stand(naechster.gemeinde(), naechster.anteil(), naechster.personen() + 1));
        }
        return neue;
    }
}
