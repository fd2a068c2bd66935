package de.nahtlos.status.recht;

import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Schutzart;
import de.nahtlos.status.recht.begriff.Verfahrensstand;

/**
 * All four axes of a person on one day; on the day of an exit the new status.
 *
 * @param schutzart null unless recognised
 * @param paragraf null without a title of its own
 */
public record Stand(
        Aufenthaltsstatus status,
        Schutzart schutzart,
        String paragraf,
        Rechtskreis rechtskreis,
        Aufenthaltslage lage,
        Verfahrensstand verfahrensstand) {}
