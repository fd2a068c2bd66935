package de.nahtlos.unterbringung.zuweisung;

import de.nahtlos.kit.problem.Problems;

/** Gemeinden of a Kommune: their 8-digit AGS begins with its 5-digit key. */
public final class Gemeinden {

    private Gemeinden() {}

    /**
     * Refuses a Gemeinde of another Kommune, and what is none.
     *
     * @param pointer where the client has named it, for example {@code /gemeinde}
     * @throws de.nahtlos.kit.problem.Problem 400
     */
    public static void verlange(String kommune, String gemeinde, String pointer) {
        if (!gehoert(kommune, gemeinde)) {
            throw Problems.badField(
                    pointer, "Bitte den 8-stelligen Schlüssel einer Gemeinde Ihrer Kommune (" + kommune + "…).");
        }
    }

    /** Whether it is a Gemeinde of the Kommune. */
    public static boolean gehoert(String kommune, String gemeinde) {
        return gemeinde.matches("[0-9]{8}") && gemeinde.startsWith(kommune);
    }
}
