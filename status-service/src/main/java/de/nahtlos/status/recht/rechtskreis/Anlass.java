package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.akte.Tatsache;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.Schritt;
import de.nahtlos.status.recht.aufenthalt.Zustand;
import de.nahtlos.status.recht.begriff.EreignisId;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which fact moved a person on a day. */
final class Anlass {

    /** Applications fix the first payment, never the Rechtskreis. */
    private static final Set<Ereignistyp> OHNE_WIRKUNG =
            EnumSet.of(Ereignistyp.SGB_II_ANTRAG, Ereignistyp.SGB_XII_ANTRAG, Ereignistyp.ANTRAG_WEITERGELEITET);

    /** These end with their day, so that they move the day after. */
    private static final Set<Ereignistyp> WIRKT_AM_FOLGETAG = EnumSet.of(
            Ereignistyp.HILFE_ENDE,
            Ereignistyp.ALTERSFESTSTELLUNG,
            Ereignistyp.AUSREISE,
            Ereignistyp.ABSCHIEBUNG,
            Ereignistyp.UEBERSTELLUNG,
            Ereignistyp.TOD);

    private Anlass() {}

    /** The first fact of the day that changed the person's state; else the first that can matter. */
    static Optional<EreignisId> amTag(Biografie biografie, LocalDate tag) {
        Zustand vorher = Zustand.UNBEKANNT;
        Optional<EreignisId> sonst = Optional.empty();
        for (Schritt s : biografie.schritte()) {
            if (s.grund().isPresent() && wirktAm(s, tag)) {
                EreignisId id = s.grund().get().id();
                if (!s.zustand().equals(vorher)) {
                    return Optional.of(id);
                }
                sonst = sonst.isPresent() ? sonst : Optional.of(id);
            }
            vorher = s.zustand();
        }
        return sonst;
    }

    /** The fact of that day; where the calendar alone ended the entitlement, the decision it counts from. */
    static Optional<EreignisId> desWegfalls(Biografie biografie, LocalDate wegfall) {
        return amTag(biografie, wegfall)
                .or(() -> Optional.ofNullable(
                        biografie.zustandAm(wegfall).verfahren().bescheidId()));
    }

    /** Whether the fact ends something with its day. */
    static boolean wirktAmFolgetag(Tatsache tatsache) {
        return WIRKT_AM_FOLGETAG.contains(tatsache.ereignis().typ());
    }

    private static boolean wirktAm(Schritt s, LocalDate tag) {
        Ereignis e = s.tatsache().ereignis();
        if (OHNE_WIRKUNG.contains(e.typ())) {
            return false;
        }
        return WIRKT_AM_FOLGETAG.contains(e.typ()) ? s.ab().plusDays(1).equals(tag) : s.ab().equals(tag);
    }
}
