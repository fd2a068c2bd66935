package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.LocalDate;
import java.util.List;

/**
 * A role in the household for a time.
 *
 * @param elternVon whose parent the person is; empty = a PARTNER or ELTERNTEIL is parent of every child whose parents
 *     nobody named
 * @param von first day; null = from the start
 * @param bis last day; null = open
 */
public record Mitgliedschaft(Rolle rolle, List<PersonId> elternVon, LocalDate von, LocalDate bis) {
    public Mitgliedschaft {
        elternVon = List.copyOf(elternVon);
    }

    /** A role for all time, as in a Pruefung. */
    public static Mitgliedschaft immer(Rolle rolle) {
        return new Mitgliedschaft(rolle, List.of(), null, null);
    }

    /** Whether the role is held on that day. */
    public boolean giltAm(LocalDate tag) {
        return (von == null || !tag.isBefore(von)) && (bis == null || !tag.isAfter(bis));
    }
}
