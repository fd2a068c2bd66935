package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Schutzart;
import java.time.LocalDate;

/**
 * One interval of the Statusverlauf.
 *
 * @param bis last day; null = open. The day of an exit belongs to the old and to the new interval
 * @param schutzart null unless recognised
 * @param paragraf paragraph of the title, short: {@code 25 Abs. 3}, {@code 25b}; null without
 * @param rechtsgrundlage why this status began
 * @param grund the fact it began with; null for the start state
 */
public record Statusabschnitt(
        Aufenthaltsstatus status,
        LocalDate von,
        LocalDate bis,
        Schutzart schutzart,
        String paragraf,
        String rechtsgrundlage,
        EreignisId grund) {

    Statusabschnitt bis(LocalDate ende) {
        return new Statusabschnitt(status, von, ende, schutzart, paragraf, rechtsgrundlage, grund);
    }
}
