package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Stichtagsregel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which {@link Stichtagsregel} the Kommune has set, by the day of Zustellung.
 *
 * @param ab the rule from that day on
 */
public record Stichtagsregeln(NavigableMap<LocalDate, Stichtagsregel> ab) {

    /** The common practice; applies as long as the Kommune has decided nothing else. */
    public static final Stichtagsregel VORGABE = Stichtagsregel.BEKANNTGABE;

    public Stichtagsregeln {
        ab = Collections.unmodifiableNavigableMap(new TreeMap<>(ab));
    }

    /** One rule for all time. */
    public static Stichtagsregeln immer(Stichtagsregel regel) {
        return new Stichtagsregeln(new TreeMap<>(Map.of(LocalDate.MIN, regel)));
    }

    /** As a Pruefung names it: a rule, or {@code EGAL} where the result does not depend on it. */
    public static Stichtagsregeln ausCode(String code) {
        return immer("EGAL".equals(code) ? VORGABE : Stichtagsregel.valueOf(code));
    }

    /** The rule for a decision notified on that day. */
    public Stichtagsregel am(LocalDate zustellung) {
        Map.Entry<LocalDate, Stichtagsregel> eintrag = ab.floorEntry(zustellung);
        return eintrag == null ? VORGABE : eintrag.getValue();
    }
}
