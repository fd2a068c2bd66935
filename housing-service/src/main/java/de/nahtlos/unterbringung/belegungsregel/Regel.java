package de.nahtlos.unterbringung.belegungsregel;

import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.person.Wohnprofil;

/** A rule of placement. From when it holds, where, and whether a human may deviate, says the rule file. */
public enum Regel {
    /** Who belongs together lives in one Unterkunft. */
    FAMILIE_ZUSAMMEN,
    /** Where only women live, only women and children of up to 13 years move in. */
    NUR_FRAUEN,
    /** Who needs a place among women gets one. */
    FRAUENSCHUTZ,
    /** Who needs a barrier-free place gets one. */
    BARRIEREFREI,
    /** A minor without a parent here is not housed by the Kommune but taken into care by the Jugendamt. */
    KINDERSCHUTZ,
    /** Who is assigned to a Gemeinde lives there. */
    WOHNSITZAUFLAGE;

    private static final int VOLLJAEHRIG = 18;
    private static final int KIND_BIS = 14;

    /** Whether it is broken. What is not known breaks nothing. */
    boolean verletzt(Lage lage) {
        Wohnprofil person = lage.person();
        return switch (this) {
            case FAMILIE_ZUSAMMEN ->
                lage.familieWohntIn().stream()
                        .anyMatch(it -> !it.equals(lage.ort().unterkunft()));
            case NUR_FRAUEN ->
                lage.ort().hat(Merkmal.NUR_FRAUEN)
                        && person.geschlecht() != null
                        && !person.geschlecht().equals("WEIBLICH")
                        && !person.juengerAls(KIND_BIS, lage.tag());
            case FRAUENSCHUTZ -> braucht(lage, Merkmal.NUR_FRAUEN);
            case BARRIEREFREI -> braucht(lage, Merkmal.BARRIEREFREI);
            case KINDERSCHUTZ -> person.juengerAls(VOLLJAEHRIG, lage.tag()) && !lage.mitElternteil();
            case WOHNSITZAUFLAGE ->
                lage.zugewiesen()
                        .filter(gemeinde -> !gemeinde.equals(lage.ort().gemeinde()))
                        .isPresent();
        };
    }

    private static boolean braucht(Lage lage, Merkmal merkmal) {
        return lage.person().beduerfnisse().contains(merkmal.name())
                && !lage.ort().hat(merkmal);
    }
}
