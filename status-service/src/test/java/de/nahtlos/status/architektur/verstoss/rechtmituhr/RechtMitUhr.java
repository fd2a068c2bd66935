package de.nahtlos.status.architektur.verstoss.rechtmituhr;

import java.time.LocalDate;

/** A law core that asks for the day. */
public class RechtMitUhr {

    boolean istVorbei(LocalDate tag) {
        return tag.isBefore(LocalDate.now());
    }
}
