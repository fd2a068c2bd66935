package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Regime;
import java.time.LocalDate;
import java.util.List;

/** What the rules say about one person from one day on. */
record Tagesergebnis(
        LocalDate tag,
        Rechtskreis rechtskreis,
        Regime regime,
        Begruendung begruendung,
        List<Hinweiscode> hinweise,
        EreignisId anlass) {}
