package de.nahtlos.status.auskunft.rest;

import de.nahtlos.status.haushalt.Mitgliedschaft;
import de.nahtlos.status.recht.begriff.Rolle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A member of a household.
 *
 * @param bis last day; null = open
 */
public record MitgliedAnsicht(UUID personId, Rolle rolle, List<UUID> elternVon, LocalDate von, LocalDate bis) {

    static MitgliedAnsicht of(Mitgliedschaft mitgliedschaft) {
        return new MitgliedAnsicht(
                mitgliedschaft.personId(),
                mitgliedschaft.rolle(),
                mitgliedschaft.elternVon(),
                mitgliedschaft.von(),
                mitgliedschaft.bis());
    }

    static List<MitgliedAnsicht> of(List<Mitgliedschaft> mitglieder) {
        return mitglieder.stream().map(MitgliedAnsicht::of).toList();
    }
}
