package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import java.time.LocalDate;

/**
 * The first day of payment in a Rechtskreis that pays on application (§ 37 Abs. 2 SGB II, § 44 SGB XII), and the gap
 * before it.
 *
 * @param rechtskreisAb first day of the Rechtskreis
 * @param leistungAb first day of payment; null as long as no application is recorded
 * @param lueckeVon first day without payment; null without a gap
 * @param lueckeBis last day without payment; null without a gap, or if no application is recorded
 */
public record Leistungsbeginn(
        PersonId person,
        Rechtskreis rechtskreis,
        LocalDate rechtskreisAb,
        LocalDate leistungAb,
        LocalDate lueckeVon,
        LocalDate lueckeBis) {

    /** Who pays. */
    public String traeger() {
        return rechtskreis.traeger();
    }
}
