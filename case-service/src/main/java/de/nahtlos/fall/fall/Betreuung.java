package de.nahtlos.fall.fall;

import de.nahtlos.fall.liste.Filter;
import java.util.Set;

/**
 * Whose Faelle a user works on: the own ones, those with the user as deputy, and those of Lotsen who are away.
 *
 * @param ich user name
 * @param lotsen the user and the Lotsen that the user stands in for today
 */
public record Betreuung(String ich, Set<String> lotsen) {

    private static final String EIGENE = "f.lotse in :lotsen or f.vertretung = :ich";

    /** Whether the user works on this Fall. */
    boolean umfasst(Fall fall) {
        return fall.betreutVon(ich) || fall.lotse().filter(lotsen::contains).isPresent();
    }

    /**
     * Restricts a list of Faelle to what the user works on.
     *
     * @param wessen null for everything
     */
    static Filter faelle(Filter filter, Betreuung wessen) {
        return mit(filter, EIGENE, wessen);
    }

    /**
     * Restricts a list to what belongs to a Fall that the user works on.
     *
     * @param fallId the expression that names the Fall, for example {@code a.fallId}
     * @param wessen null for everything
     */
    public static Filter zuFaellen(Filter filter, String fallId, Betreuung wessen) {
        return mit(filter, fallId + " in (select f.id from Fall f where " + EIGENE + ")", wessen);
    }

    private static Filter mit(Filter filter, String bedingung, Betreuung wessen) {
        return wessen == null
                ? filter
                : filter.mit(bedingung, "lotsen", wessen.lotsen()).parameter("ich", wessen.ich());
    }
}
