package de.nahtlos.unterbringung.belegung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which cells of a table of figures must not be shown to readers who may see no person: those below 5, and, if that
 * leaves a single hidden one, the next smallest too, because the total would give it away.
 */
public final class Kleinzellen {

    /** Smallest number of persons that may be shown. */
    public static final long GRENZE = 5;

    private Kleinzellen() {}

    /**
     * The cells to hide.
     *
     * @param persons how many persons a cell counts
     */
    public static <Z> Set<Z> verdeckt(List<Z> cells, ToLongFunction<Z> persons) {
        List<Z> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingLong(persons));
        Set<Z> hidden = new HashSet<>(
                sorted.stream().filter(it -> persons.applyAsLong(it) < GRENZE).toList());
        if (hidden.size() == 1 && sorted.size() > 1) {
            hidden.add(sorted.get(1));
        }
        return hidden;
    }

    /** Whether a number of persons is too small to be shown. Nobody is no small number. */
    public static boolean klein(long persons) {
        return persons > 0 && persons < GRENZE;
    }

    /** Whether the total may be shown: not if it is small itself or stands for a single hidden cell. */
    public static boolean summeZeigbar(long sum, int cells, int hidden) {
        return sum >= GRENZE && !(cells == 1 && hidden == 1);
    }
}
