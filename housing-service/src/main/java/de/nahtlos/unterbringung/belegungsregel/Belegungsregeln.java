package de.nahtlos.unterbringung.belegungsregel;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules of placement.
 *
 * @param version of the rule file
 */
public record Belegungsregeln(String version, List<Belegungsregel> regeln) {

    public Belegungsregeln {
        regeln = List.copyOf(regeln);
    }

    /** Those that hold for somebody who moves in on the day. */
    public List<Belegungsregel> am(LocalDate tag) {
        return regeln.stream().filter(it -> it.giltAm(tag)).toList();
    }

    /** Those that are broken. */
    public List<Belegungsregel> verletzt(Lage lage) {
        return regeln.stream().filter(it -> it.verletzt(lage)).toList();
    }
}
