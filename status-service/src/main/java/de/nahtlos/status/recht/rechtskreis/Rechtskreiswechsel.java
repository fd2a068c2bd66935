package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.PersonId;
import java.time.LocalDate;

/**
 * A person changes from one Rechtskreis to another. Derived, no administrative act.
 *
 * @param traeger who pays from then on; null where nobody does
 * @param grund the fact that moved it; null if time alone did
 * @param begruendung why the new Rechtskreis applies
 */
public record Rechtskreiswechsel(
        PersonId person,
        Grobkreis von,
        Grobkreis nach,
        LocalDate wirksamAb,
        String traeger,
        EreignisId grund,
        Begruendung begruendung) {}
