package de.nahtlos.it.chaos;

import java.util.List;

/**
 * What is true from an answered write on.
 *
 * @param neu has to be there once more
 * @param entfallen does not have to be there any more
 */
record Wirkung(List<Ding> neu, List<Ding> entfallen) {

    static Wirkung von(Ding... neu) {
        return new Wirkung(List.of(neu), List.of());
    }
}
