package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the rules say about one person from one day on.
 *
 * @param anlass the fact behind it, looked for only where something changes
 */
record Tagesergebnis(
        LocalDate tag,
        Rechtskreis rechtskreis,
        Regime regime,
        Begruendung begruendung,
        List<Hinweiscode> hinweise,
        Supplier<EreignisId> anlass) {}
