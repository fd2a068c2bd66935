package de.nahtlos.unterbringung.bestand;

import java.util.EnumSet;
import java.util.Set;

/** Sets of {@link Merkmal}, in the order of the vocabulary. */
final class Merkmale {

    private Merkmale() {}

    static Set<Merkmal> kopie(Set<Merkmal> merkmale) {
        Set<Merkmal> kopie = EnumSet.noneOf(Merkmal.class);
        kopie.addAll(merkmale);
        return kopie;
    }
}
