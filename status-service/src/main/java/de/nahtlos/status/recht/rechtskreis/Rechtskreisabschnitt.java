package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import java.time.LocalDate;
import java.util.List;

/**
 * One interval of the Rechtskreisverlauf.
 *
 * @param bis last day; null = open
 * @param begruendung why it began
 * @param weitere later reasons inside the interval: the Rechtskreis stayed, its ground changed
 */
public record Rechtskreisabschnitt(
        Rechtskreis rechtskreis,
        LocalDate von,
        LocalDate bis,
        Regime regime,
        Begruendung begruendung,
        List<Begruendung> weitere,
        List<Hinweiscode> hinweise) {
    public Rechtskreisabschnitt {
        weitere = List.copyOf(weitere);
        hinweise = List.copyOf(hinweise);
    }

    /** Who pays, in words; null where nobody does. */
    public String traeger() {
        return rechtskreis.traeger();
    }

    /** Whether the day lies in the interval. */
    public boolean umfasst(LocalDate tag) {
        return !tag.isBefore(von) && (bis == null || !tag.isAfter(bis));
    }
}
