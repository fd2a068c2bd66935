package de.nahtlos.status.haushalt.rest;

import de.nahtlos.status.haushalt.Haushalt;
import de.nahtlos.status.haushalt.Mitgliedschaft;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A household with all its memberships, past ones included. */
public record HaushaltAnsicht(UUID id, List<Mitglied> mitglieder, long version) {

    /**
     * A membership.
     *
     * @param bis last day; null = open
     */
    public record Mitglied(UUID personId, Rolle rolle, List<UUID> elternVon, LocalDate von, LocalDate bis) {

        static Mitglied of(Mitgliedschaft mitgliedschaft) {
            return new Mitglied(
                    mitgliedschaft.personId(),
                    mitgliedschaft.rolle(),
                    mitgliedschaft.elternVon(),
                    mitgliedschaft.von(),
                    mitgliedschaft.bis());
        }
    }

    static HaushaltAnsicht of(Haushalt haushalt) {
        return new HaushaltAnsicht(
                haushalt.id(), haushalt.mitglieder().stream().map(Mitglied::of).toList(), haushalt.version());
    }
}
