package de.nahtlos.unterbringung.belegungsregel;

import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.util.Set;

/**
 * A rule as the rule file gives it.
 *
 * @param ab first day of moving in for which it holds
 * @param bis last one; null = open
 * @param arten kinds of Unterkunft for which it holds
 * @param abweichung whether a human may deviate with a reason
 * @param text what it asks, in German
 */
public record Belegungsregel(
        Regel regel,
        LocalDate ab,
        LocalDate bis,
        Set<Unterkunftsart> arten,
        boolean abweichung,
        String rechtsgrundlage,
        String text) {

    public Belegungsregel {
        arten = Set.copyOf(arten);
    }

    /** Whether it holds for somebody who moves in on the day. */
    public boolean giltAm(LocalDate tag) {
        return !tag.isBefore(ab) && (bis == null || !tag.isAfter(bis));
    }

    boolean verletzt(Lage lage) {
        return giltAm(lage.tag()) && arten.contains(lage.ort().art()) && regel.verletzt(lage);
    }
}
