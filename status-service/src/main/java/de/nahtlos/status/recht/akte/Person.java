package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * A person of the household as known at the registration; later changes are facts.
 *
 * @param erwerbsfaehig can work at least three hours a day (§ 8 Abs. 1 SGB II)
 * @param dauerhaftVollErwerbsgemindert permanently unable to work (§ 41 Abs. 3 SGB XII)
 * @param hilfebeduerftig in need; assumed, income and assets are not examined
 * @param staat nationality, ISO 3166-1 alpha-3; null if unknown
 * @param mitgliedschaften roles in the household over time
 */
public record Person(
        PersonId id,
        LocalDate geburtsdatum,
        boolean erwerbsfaehig,
        boolean dauerhaftVollErwerbsgemindert,
        boolean hilfebeduerftig,
        String staat,
        List<Mitgliedschaft> mitgliedschaften) {
    public Person {
        mitgliedschaften = List.copyOf(mitgliedschaften);
    }
}
