package de.nahtlos.status.recht;

import de.nahtlos.status.recht.begriff.PersonId;
import java.util.List;

/** What follows from the record of a household: one result per person, in the order of the record. */
public record Ergebnis(List<Personenergebnis> personen) {
    public Ergebnis {
        personen = List.copyOf(personen);
    }

    /** The result of one person. */
    public Personenergebnis fuer(PersonId person) {
        return personen.stream()
                .filter(ergebnis -> ergebnis.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Person nicht in der Akte: " + person));
    }
}
